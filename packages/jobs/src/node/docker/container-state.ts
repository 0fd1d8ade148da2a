import { askProgram } from "./ask-program.js";

/** What the engine knows of a container. */
export type ContainerState =
  | { readonly status: "running" }
  | { readonly status: "ended"; readonly code: number }
  /** There is no such container, or the engine does not say. */
  | { readonly status: "unknown" };

const FORMAT = "{{.State.Status}} {{.State.ExitCode}}";

export async function containerState(program: string, name: string): Promise<ContainerState> {
  const answer = await askProgram(program, ["inspect", "--type", "container", "--format", FORMAT, name]);
  const [, status, code] = /^(\w+) (-?\d+)$/m.exec(answer ?? "") ?? [];
  if (status === "exited" || status === "dead") return { status: "ended", code: Number(code) };
  const isUnknown = status === undefined || status === "created" || status === "removing";
  return { status: isUnknown ? "unknown" : "running" };
}
