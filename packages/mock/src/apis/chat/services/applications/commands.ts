import type { Payload } from "../../../../gateway/platform.js";
import type { CommandCreateRequest, CommandUpdateRequest } from "../../../../generated/astral-operations.js";
import type { Answer } from "../../../../kernel/engine.js";
import { Failure } from "../../../../kernel/request/failure.js";
import {
  actOf,
  callerId,
  invalid,
  noContent,
  ok,
  type At,
  type ChatContext,
  type ChatServices,
} from "../../world/act.js";
import type { ApplicationRecord, CommandRecord } from "../../world/records.js";
import { joinedGuild } from "../../permissions/visibility.js";

export const commandServices: ChatServices<
  | "commands.list"
  | "commands.create"
  | "commands.replace"
  | "commands.get"
  | "commands.update"
  | "commands.delete"
  | "guildCommands.list"
  | "guildCommands.create"
  | "guildCommands.replace"
  | "guildCommands.get"
  | "guildCommands.update"
  | "guildCommands.delete"
> = {
  "commands.list": (context) => list(globally(context)),
  "commands.create": (context) => create(globally(context), context.body),
  "commands.replace": (context) => replace(globally(context), context.body),
  "commands.get": (context) => get(globally(context), context.path.command_id),
  "commands.update": (context) => update(globally(context), context.path.command_id, context.body),
  "commands.delete": (context) => remove(globally(context), context.path.command_id),
  "guildCommands.list": (context) => list(inGuild(context)),
  "guildCommands.create": (context) => create(inGuild(context), context.body),
  "guildCommands.replace": (context) => replace(inGuild(context), context.body),
  "guildCommands.get": (context) => get(inGuild(context), context.path.command_id),
  "guildCommands.update": (context) => update(inGuild(context), context.path.command_id, context.body),
  "guildCommands.delete": (context) => remove(inGuild(context), context.path.command_id),
};

/** Whose commands: those that exist everywhere, or those of one guild. */
interface Scope {
  readonly context: ChatContext;
  readonly application: ApplicationRecord;
  readonly guildId: string | null;
}

function list({ application, guildId }: Scope): ReturnType<typeof ok> {
  return ok(commandsOf(application, guildId).map((command) => payload(application, command)));
}

function create(scope: Scope, input: CommandCreateRequest): Answer & { readonly status: 201 } {
  return { status: 201, body: payload(scope.application, upsert(scope, input)) };
}

function replace(scope: Scope, inputs: readonly CommandCreateRequest[]): ReturnType<typeof ok> {
  const { application, guildId } = scope;
  const names = inputs.map((input) => nameOf(input));
  if (new Set(names).size !== names.length) throw invalid("name", "Two commands have the same name and type.");
  for (const input of inputs) check(input);
  for (const old of commandsOf(application, guildId)) {
    if (!names.includes(nameOf(old.fields))) application.commands.delete(old.id);
  }
  const commands = inputs.map((input) => upsert(scope, input));
  return ok(commands.map((command) => payload(application, command)));
}

function get(scope: Scope, id: string): ReturnType<typeof ok> {
  return ok(payload(scope.application, find(scope, id)));
}

function update(scope: Scope, id: string, input: CommandUpdateRequest): ReturnType<typeof ok> {
  const command = find(scope, id);
  const fields = { ...command.fields, ...input };
  check(fields);
  command.fields = fields;
  command.version = scope.context.state.world.ids.snowflake();
  actOf(scope.context).effect("command.update", command.id);
  return ok(payload(scope.application, command));
}

function remove(scope: Scope, id: string): typeof noContent {
  const command = find(scope, id);
  scope.application.commands.delete(command.id);
  actOf(scope.context).effect("command.delete", command.id);
  return noContent;
}

function globally(context: At<"application_id">): Scope {
  return { context, application: applicationOf(context), guildId: null };
}

function inGuild(context: At<"application_id" | "guild_id">): Scope {
  const application = applicationOf(context);
  return { context, application, guildId: joinedGuild(context.state, callerId(context), context.path.guild_id).id };
}

/** The bot's own application. */
function applicationOf(context: At<"application_id">): ApplicationRecord {
  const application = context.state.applications.get(context.path.application_id);
  const userId = callerId(context);
  if (application === undefined || (application.botId !== userId && application.ownerId !== userId))
    throw new Failure("UNKNOWN_APPLICATION");
  return application;
}

function find({ application, guildId }: Scope, id: string): CommandRecord {
  const command = application.commands.get(id);
  if (command === undefined || command.guildId !== guildId) throw new Failure("UNKNOWN_COMMAND");
  return command;
}

function commandsOf(application: ApplicationRecord, guildId: string | null): CommandRecord[] {
  return [...application.commands.values()].filter((command) => command.guildId === guildId);
}

/** Name and type are unique: the same pair again replaces. */
function upsert({ context, application, guildId }: Scope, input: CommandCreateRequest): CommandRecord {
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
    (command) => command.fields.name === name && command.fields.type === type,
  );
  const command: CommandRecord = known ?? { id: ids.snowflake(), guildId, version: "", fields };
  command.fields = fields;
  command.version = ids.snowflake();
  application.commands.set(command.id, command);
  actOf(context).effect("command", command.id);
  return command;
}

/** What is unique: type and name. */
function nameOf({ type = 1, name }: CommandCreateRequest): string {
  return `${type}:${name}`;
}

/** Chat commands need a description, the others have none. */
function check({ type = 1, description = "" }: CommandCreateRequest): void {
  if (type === 1 && description === "") throw invalid("description", "A chat command needs a description.");
}

function payload(application: ApplicationRecord, { id, guildId, version, fields }: CommandRecord): Payload {
  return { id, application_id: application.id, guild_id: guildId, ...fields, version };
}
