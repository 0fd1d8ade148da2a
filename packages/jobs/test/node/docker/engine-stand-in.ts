import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A `docker` with an engine behind it: containers live on when the program, or the worker that started it, has ended. */
export interface EngineStandIn {
  readonly program: string;
  /** Names of containers that were started, once for each start. */
  started(): Promise<readonly string[]>;
  /** Subcommands that were called, in order. */
  calls(): Promise<readonly string[]>;
  /** Containers and images that are there. */
  left(): Promise<readonly string[]>;
  /** True when a container has come to its half, or to its end. */
  isAt(point: "half" | "code"): Promise<boolean>;
}

/** `atEnd`: what a container does last, with its output folder as `$2`. */
export async function engineStandIn(folder: string, stepMs = 20, atEnd = ""): Promise<EngineStandIn> {
  const program = join(folder, "docker");
  const step = (stepMs / 1000).toFixed(3);
  for (const name of ["c", "i"]) await mkdir(join(folder, name), { recursive: true });
  for (const name of ["calls", "started"]) await writeFile(join(folder, name), "");
  await writeFile(
    join(folder, "container.sh"),
    `
touch "$1/running"
for step in 1 2 3 4 5 6 7 8; do
  [ -e "$1/kill" ] && { echo 137 > "$1/code"; exit; }
  [ $step = 4 ] && touch "$1/half"
  sleep ${step}
done
echo work > "$2/result.txt"
${atEnd}
echo 0 > "$1/code.new"; mv "$1/code.new" "$1/code"
`,
  );
  await writeFile(
    program,
    `#!/bin/bash
E="${folder}"
echo "$1" >> "$E/calls"
last="\${@: -1}"
await() {
  trap '' TERM
  while [ ! -e "$E/c/$1/code" ]; do [ -d "$E/c/$1" ] || exit 137; sleep 0.02; done
  exit $(cat "$E/c/$1/code")
}
case "$1" in
  version) exit 0 ;;
  build) while [ "$1" != "-t" ]; do shift; done; sleep ${step}; mkdir -p "$E/i/$2"; echo "built $2" ;;
  run)
    while [ $# -gt 0 ]; do
      [ "$1" = "--name" ] && name="$2"
      [ "$1" = "-v" ] && mount="$2"
      shift
    done
    mkdir "$E/c/$name" 2>/dev/null || { echo "the name $name is already in use" >&2; exit 125; }
    echo "$name" >> "$E/started"
    echo "at work"
    setsid sh "$E/container.sh" "$E/c/$name" "\${mount%%:*}" > /dev/null 2>&1 < /dev/null &
    await "$name" ;;
  attach) await "$last" ;;
  inspect)
    [ -d "$E/c/$last" ] || exit 1
    if [ -e "$E/c/$last/code" ]; then echo "exited $(cat "$E/c/$last/code")"
    elif [ -e "$E/c/$last/running" ]; then echo "running 0"
    else echo "created 0"; fi ;;
  kill) [ -d "$E/c/$last" ] && touch "$E/c/$last/kill" ;;
  rm) [ -d "$E/c/$last" ] && { touch "$E/c/$last/kill"; rm -rf "$E/c/$last"; } ;;
  rmi) rm -rf "$E/i/$last" ;;
esac
exit 0
`,
  );
  await chmod(program, 0o755);
  const lines = async (name: string): Promise<readonly string[]> =>
    (await readFile(join(folder, name), "utf8")).split("\n").filter((line) => line !== "");
  return {
    program,
    started: () => lines("started"),
    calls: () => lines("calls"),
    left: async () => [...(await readdir(join(folder, "c"))), ...(await readdir(join(folder, "i")))],
    async isAt(point) {
      for (const name of await readdir(join(folder, "c"))) {
        const files: readonly string[] = await readdir(join(folder, "c", name)).catch(() => []);
        if (files.includes(point)) return true;
      }
      return false;
    },
  };
}
