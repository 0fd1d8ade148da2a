import { posix } from "node:path";

/** Where a job leaves its output in the container: absolute as it is, anything else below `/app` (observed). */
export function outputPath(outputDirectory: string | undefined): string {
  if (outputDirectory === undefined || outputDirectory === "") return "/app/output";
  return outputDirectory.startsWith("/") ? posix.normalize(outputDirectory) : posix.join("/app", outputDirectory);
}
