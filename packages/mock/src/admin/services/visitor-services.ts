import { bodyOf, done, plain, refused, type AdminServices } from "../parts.js";
import type { ChatOf } from "./chat-of.js";
import { toBits, type Bits } from "./permission-bits.js";

/** What a person does with a browser. */
export function visitorServices(chat: ChatOf): AdminServices {
  return {
    "chat.consent"(context) {
      const { client_id, redirect_uri, guild_id, code_challenge, code_challenge_method, permissions, ...rest } =
        bodyOf<ConsentBody>(context);
      const { redirectTo, code } = refused("INVALID_REQUEST", () =>
        chat(context).consent({
          ...rest,
          clientId: client_id,
          redirectUri: redirect_uri,
          guildId: guild_id,
          codeChallenge: code_challenge,
          codeChallengeMethod: code_challenge_method,
          permissions: permissions === undefined ? undefined : toBits(permissions),
        }),
      );
      return { status: 200, body: plain({ redirect_to: redirectTo, code }) };
    },
    "chat.click"(context) {
      const { channel_id, message_id, custom_id, ...rest } = bodyOf<ClickBody>(context);
      const click = { channelId: channel_id, messageId: message_id, customId: custom_id, ...rest };
      refused("INVALID_REQUEST", () => chat(context).click(click));
      return done;
    },
  };
}

interface ConsentBody {
  readonly scopes: readonly string[];
  readonly as?: string;
  readonly client_id?: string;
  readonly redirect_uri?: string;
  readonly state?: string;
  readonly guild_id?: string;
  readonly permissions?: Bits;
  readonly code_challenge?: string;
  readonly code_challenge_method?: "S256" | "plain";
}

interface ClickBody {
  readonly channel_id: string;
  readonly message_id: string;
  readonly custom_id: string;
  readonly values?: readonly string[];
  readonly as?: string;
}
