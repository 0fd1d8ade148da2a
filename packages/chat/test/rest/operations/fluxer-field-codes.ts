import { channelFieldCases } from "./channel-field.cases.js";
import type { FieldCase } from "./field-case.js";
import { fileFieldCases } from "./file-field.cases.js";
import { guildFieldCases } from "./guild-field.cases.js";
import { memberFieldCases } from "./member-field.cases.js";
import { messageFieldCases } from "./message-field.cases.js";
import { valueFieldCases } from "./value-field.cases.js";
import { voiceMessageFieldCases } from "./voice-message-field.cases.js";

/** Each documented code of a single field, and the state and request that bring it about. */
export const fieldCases: Readonly<Record<string, FieldCase>> = {
  ...valueFieldCases,
  ...messageFieldCases,
  ...fileFieldCases,
  ...voiceMessageFieldCases,
  ...guildFieldCases,
  ...channelFieldCases,
  ...memberFieldCases,
};

/** Codes of the vendor's list that no bot can bring about, and why. They are in no answer of the mock. */
export const unreachedFieldCodes: Readonly<Record<string, string>> = {
  INVALID_EMAIL_ADDRESS: "no operation that a bot may call takes an address",
  VOICE_MESSAGES_CANNOT_HAVE_FAVORITE_MEMES: "memes are saved by people",
  "VANITY_URL_*": "the vendor has a sixth one, whose name is not known",
};
