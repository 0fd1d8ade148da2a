import type { Mock } from "../../index.js";
import type { SeedPart } from "./seed-part.js";

/** Players of Auralis, made as its clients make them. Members are those of `POST /v1/players`; what a voice needs is filled in. */
export async function seedPlayers(mock: Mock, part: SeedPart): Promise<void> {
  part.members(["players"]);
  const { fetch, baseUrl, token } = mock.auralis.options();
  for (const player of part.list("players")) {
    const { voice, ...body } = player.members([
      "guild_id",
      "voice",
      "track",
      "volume",
      "paused",
      "filters",
      "position_ms",
    ]);
    player.text("guild_id");
    const response = await fetch(`${baseUrl}/v1/players`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        "idempotency-key": encodeURIComponent(player.where).slice(-255),
      },
      body: JSON.stringify({ ...body, voice: { ...anyVoice, ...(voice as object | undefined) } }),
    });
    await refuseRefusal(player, response);
  }
}

const anyVoice = {
  channel_id: "1469471063617830912",
  session_id: "seeded",
  token: "seeded",
  endpoint: "voice.example.com:443",
  user_id: "1469471063617830900",
};

/** Jobs of Auralis Cloud, uploaded as its clients do: `files` by path, and what the form takes. */
export async function seedJobs(mock: Mock, part: SeedPart): Promise<void> {
  part.members(["jobs"]);
  const { fetch, baseUrl, userId } = mock.auralisCloud.options();
  for (const job of part.list("jobs")) {
    const { platform, timeout } = job.members(jobMembers);
    const form = new FormData();
    form.set("user_id", userId);
    for (const [name, value] of Object.entries({ platform, timeout }))
      if (value !== undefined) form.set(name, String(value));
    form.set("file", new Blob([await archiveOf(job)]), "job.zip");
    await refuseRefusal(job, await fetch(`${baseUrl}/upload`, { method: "POST", body: form }));
  }
}

const jobMembers = ["files", "platform", "timeout"];

/** Files as a zip; a Dockerfile, without which no job runs, where the file names none. */
async function archiveOf(job: SeedPart): Promise<Uint8Array<ArrayBuffer>> {
  const files = job.part("files").members(namesOf(job));
  const { strToU8, zipSync } = await import("fflate");
  const texts = Object.entries({ Dockerfile: "FROM scratch\n", ...files }).map(([name, text]) => {
    if (typeof text !== "string") throw new TypeError(`${job.where} files takes a text as "${name}".`);
    return [name, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(texts));
}

function namesOf(job: SeedPart): string[] {
  const { files } = job.members(jobMembers);
  return typeof files === "object" && files !== null ? Object.keys(files) : [];
}

async function refuseRefusal({ where }: SeedPart, response: Response): Promise<void> {
  const text = await response.text();
  if (!response.ok) throw new TypeError(`${where} was refused: ${text}`);
}
