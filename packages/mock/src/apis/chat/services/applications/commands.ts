import type { Payload } from "../../../../gateway/platform.js";
import { Failure } from "../../../../kernel/request/failure.js";
import {
  actOf,
  bodyOf,
  callerId,
  invalid,
  noContent,
  ok,
  param,
  type ChatContext,
  type ChatServices,
} from "../../world/act.js";
import type { ApplicationRecord, CommandRecord } from "../../world/records.js";
import { joinedGuild } from "../../permissions/visibility.js";

export const commandServices: ChatServices = { ...servicesOf("commands"), ...servicesOf("guildCommands") };

/** Commands that exist everywhere, and those of one guild. */
function servicesOf(resource: "commands" | "guildCommands"): ChatServices {
  return {
    [`${resource}.list`]: (context) => {
      const { application, guildId } = scopeOf(context);
      return ok(commandsOf(application, guildId).map((command) => payload(application, command)));
    },

    [`${resource}.create`]: (context) => {
      const { application, guildId } = scopeOf(context);
      const command = upsert(context, application, guildId, bodyOf(context));
      return { status: 201, body: payload(application, command) };
    },

    [`${resource}.replace`]: (context) => {
      const { application, guildId } = scopeOf(context);
      const inputs = context.body as readonly Payload[];
      const names = inputs.map((input) => nameOf(input));
      if (new Set(names).size !== names.length) throw invalid("name", "Two commands have the same name and type.");
      for (const input of inputs) check(input);
      for (const old of commandsOf(application, guildId)) {
        if (!names.includes(nameOf(old.fields))) application.commands.delete(old.id);
      }
      const commands = inputs.map((input) => upsert(context, application, guildId, input));
      return ok(commands.map((command) => payload(application, command)));
    },

    [`${resource}.get`]: (context) => {
      const { application, command } = locate(context);
      return ok(payload(application, command));
    },

    [`${resource}.update`]: (context) => {
      const { application, command } = locate(context);
      const fields = { ...command.fields, ...bodyOf(context) };
      check(fields);
      command.fields = fields;
      command.version = context.state.world.ids.snowflake();
      actOf(context).effect("command.update", command.id);
      return ok(payload(application, command));
    },

    [`${resource}.delete`]: (context) => {
      const { application, command } = locate(context);
      application.commands.delete(command.id);
      actOf(context).effect("command.delete", command.id);
      return noContent;
    },
  };
}

/** The bot's own application, and the guild if the path names one. */
function scopeOf(context: ChatContext): { readonly application: ApplicationRecord; readonly guildId: string | null } {
  const { state, path } = context;
  const application = state.applications.get(param(context, "application_id"));
  const userId = callerId(context);
  if (application === undefined || (application.botId !== userId && application.ownerId !== userId))
    throw new Failure("UNKNOWN_APPLICATION");
  const guildId = path["guild_id"];
  if (guildId === undefined) return { application, guildId: null };
  return { application, guildId: joinedGuild(state, userId, guildId).id };
}

function locate(context: ChatContext): { readonly application: ApplicationRecord; readonly command: CommandRecord } {
  const { application, guildId } = scopeOf(context);
  const command = application.commands.get(param(context, "command_id"));
  if (command === undefined || command.guildId !== guildId) throw new Failure("UNKNOWN_COMMAND");
  return { application, command };
}

function commandsOf(application: ApplicationRecord, guildId: string | null): CommandRecord[] {
  return [...application.commands.values()].filter((command) => command.guildId === guildId);
}

/** Name and type are unique: the same pair again replaces. */
function upsert(
  context: ChatContext,
  application: ApplicationRecord,
  guildId: string | null,
  input: Payload,
): CommandRecord {
  check(input);
  const { ids } = context.state.world;
  const {
    name,
    type = 1,
    description = "",
    options = [],
    default_member_permissions = null,
    dm_permission = true,
  } = input;
  const fields = { name, type, description, options, default_member_permissions, dm_permission };
  const known = commandsOf(application, guildId).find(
    (command) => command.fields["name"] === name && command.fields["type"] === type,
  );
  const command: CommandRecord = known ?? { id: ids.snowflake(), guildId, version: "", fields };
  command.fields = fields;
  command.version = ids.snowflake();
  application.commands.set(command.id, command);
  actOf(context).effect("command", command.id);
  return command;
}

/** What is unique: type and name. */
function nameOf({ type = 1, name }: Payload): string {
  return `${type as number}:${name as string}`;
}

/** Chat commands need a description, the others have none. */
function check(fields: Payload): void {
  const described = ((fields["description"] as string | undefined) ?? "") !== "";
  if ((fields["type"] ?? 1) === 1 && !described) throw invalid("description", "A chat command needs a description.");
}

function payload(application: ApplicationRecord, { id, guildId, version, fields }: CommandRecord): Payload {
  return { id, application_id: application.id, guild_id: guildId, ...fields, version };
}
