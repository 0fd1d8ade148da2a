import { spawn } from "node:child_process";

/** Processes that take all the time they get. Gives the function that ends them. */
export function startBusyLoops(count: number): () => void {
  const children = Array.from({ length: count }, () =>
    spawn(process.execPath, ["-e", "for(;;){}"], { stdio: "ignore" }),
  );
  const end = (): void => children.forEach((child) => child.kill("SIGKILL"));
  process.once("exit", end);
  return () => {
    process.off("exit", end);
    end();
  };
}
