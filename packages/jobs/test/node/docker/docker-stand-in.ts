import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Writes an executable that takes the place of `docker`: notes its arguments in `calls`, runs the project's `run.sh` with
 * `OUTPUT` as the mounted folder, and hangs where the project says so.
 */
export async function dockerStandIn(folder: string): Promise<{ readonly path: string; readonly calls: string }> {
  const path = join(folder, "docker");
  const calls = join(folder, "calls.txt");
  await writeFile(
    path,
    `#!/bin/sh
echo "$@" >> "${calls}"
case "$1" in
  build)
    for last; do :; done
    echo "$last" > "${folder}/context"
    echo "Step 1/1 : FROM scratch"
    [ -f "$last/broken" ] && { echo "no such image" >&2; exit 1; }
    exit 0 ;;
  run)
    mount=""
    while [ $# -gt 0 ]; do [ "$1" = "-v" ] && mount="$2"; shift; done
    context=$(cat "${folder}/context")
    [ -f "$context/hang" ] && { echo "hanging"; exec sleep 600; }
    OUTPUT="\${mount%%:*}" sh "$context/run.sh" ;;
  kill) exit 0 ;;
esac
`,
  );
  await chmod(path, 0o755);
  return { path, calls };
}
