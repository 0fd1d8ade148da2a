import { effectiveProfile } from "../../gateway/effective-profile.js";
import { checkMembers, checkSettings } from "../../kernel/names/check-members.js";
import { given, type Some } from "../../kernel/names/given.js";
import { defaultOptions, type ChatOptions } from "./world/options.js";
import type { ChatState } from "./world/state.js";

/** Sets switches of the platform: its limits and its gateway change with them. Throws `TypeError` for one that is misspelt. */
export function configure(state: ChatState, options: Some<ChatOptions>): void {
  checkSettings("configure()", options, { ...state.dialect.switches, corsOrigins: undefined });
  if (options.limits !== undefined) checkSettings("limits of configure()", options.limits, state.dialect.limits);
  if (options.gateway !== undefined)
    checkMembers("gateway of configure()", options.gateway, Object.keys(state.dialect.gateway.profile));
  state.options = { ...state.options, ...given<ChatOptions>(options, defaultOptions) };
  state.dialect = { ...state.dialect, limits: { ...state.dialect.limits, ...given(options.limits ?? {}) } };
  state.hub.use(effectiveProfile(state.dialect.gateway.profile, state.options));
}
