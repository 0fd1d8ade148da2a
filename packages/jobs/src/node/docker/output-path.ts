import { posix } from "node:path";

/** Where a job leaves its output in the container: absolute as it is, anything else below `/app` (observed). */
export function outputPath(outputDirectory: string | undefined): string {
  if (outputDirectory === undefined || outputDirectory === "") return "/app/output";
  // A colon would begin the options of the mount.
  if (/[:\0]/.test(outputDirectory))
    throw new Error(`The output directory cannot be mounted: ${JSON.stringify(outputDirectory)}.`);
  return outputDirectory.startsWith("/") ? posix.normalize(outputDirectory) : posix.join("/app", outputDirectory);
}
