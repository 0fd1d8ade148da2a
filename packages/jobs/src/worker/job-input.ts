import { ConfigError, type Download } from "@antiphon/core";
import { unzipSync } from "fflate";
import type { JobInput } from "./handler.js";

/** What a handler sees of the archive: its name, and a download that renews its link by itself. */
export function createJobInput(url: string, download: Download): JobInput {
  const filename = nameOf(url);
  return Object.freeze<JobInput>({
    filename,
    stream: () => download,
    bytes: () => download.bytes(),
    saveTo: async (path) => void (await download.toFile(path)),
    async unzip() {
      if (!filename.toLowerCase().endsWith(".zip")) {
        throw new ConfigError(
          "INVALID_OPTION",
          `"${filename}" is no .zip file. Use input.saveTo() and unpack it there.`,
        );
      }
      return unzipSync(await download.bytes());
    },
  });
}

/** The last part of the path; the query holds the signature and is not looked at. */
function nameOf(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? "";
  const last = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last) || "input";
  } catch {
    return last;
  }
}
