import { ok, type ChatServices } from "../../world/act.js";
import { marketing, webClient } from "./options.js";
import { isoTime } from "../../wire/iso-time.js";

export const instanceServices: ChatServices<"instance.discover" | "instance.getSsoStatus" | "instance.getTelemetry"> = {
  "instance.discover": ({ request, state }) => {
    const api = request.places?.["root"] ?? "";
    const gateway = (request.places?.["gateway"] ?? state.dialect.gateway.publicUrl).replace(/^http/, "ws");
    const media = request.places?.["media"] ?? "";
    const { corsOrigins } = state.options;
    const webapp = typeof corsOrigins === "string" ? webClient : (corsOrigins[0] ?? webClient);
    return ok({
      api_code_version: 1,
      endpoints: {
        api,
        api_client: request.places?.["client"] ?? "",
        api_public: api,
        gateway,
        media,
        static_cdn: media,
        marketing,
        admin: webapp,
        invite: `${webapp}/invite`,
        gift: `${webapp}/gift`,
        webapp,
      },
      captcha: { provider: "none" },
      features: { sms_mfa_enabled: false, voice_enabled: true },
      gif: {},
      sso: { enabled: false, enforced: false },
      registration: { mode: "open" },
      community: {},
      services: {},
      limits: {
        version: 2,
        traitDefinitions: ["premium"],
        rules: [{ id: "default", overrides: { max_message_length: 2000 } }],
        defaultsHash: "0",
      },
      push: {},
      app_public: {},
    });
  },

  "instance.getSsoStatus": () => ok({ enabled: false, enforced: false, display_name: null, redirect_uri: null }),

  "instance.getTelemetry": ({ now }) => ok({ telemetry_enabled: true, service: "fluxer_api", timestamp: isoTime(now) }),
};
