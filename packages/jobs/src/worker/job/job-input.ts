import { type Clock, ConfigError, type Download } from "@antiphon/core";
import { loadWorkspace } from "../../platform/load-workspace.js";
import type { JobInput } from "../handler.js";

const MOST_BYTES = 256 * 1024 ** 2;
const MOST_ENTRIES = 100_000;

/** What a handler sees of the archive: its name, and a download that renews its link by itself. */
export function createJobInput(url: string, download: Download, clock: Clock): JobInput {
  const filename = nameOf(url);
  return Object.freeze<JobInput>({
    filename,
    stream: () => download,
    bytes: () => download.bytes(),
    saveTo: async (path) => void (await download.toFile(path)),
    async unzip({ maxBytes = MOST_BYTES } = {}) {
      if (!filename.toLowerCase().endsWith(".zip")) {
        throw new ConfigError(
          "INVALID_OPTION",
          `"${filename}" is no .zip file. Use input.saveTo() and unpack it there.`,
        );
      }
      const { unzip } = await loadWorkspace(clock);
      return unzip(await download.bytes(), { maxBytes, maxEntries: MOST_ENTRIES });
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
