import type { Issue } from "../../../kernel/request/failure.js";
import type { ChatContext } from "../world/act.js";

/** Where the platform reads a body that is no JSON as an empty object, what is wrong is what an empty object lacks. */
export function readAsEmpty(issues: readonly Issue[], context: ChatContext): readonly Issue[] {
  const { dialect } = context.state;
  const isSyntax = ({ in: place, keyword }: Issue): boolean => place === "body" && keyword === "syntax";
  if (dialect.badJson !== "empty-object" || !issues.some(isSyntax)) return issues;
  const schema = bodySchema(context);
  const lacking = schema === undefined ? [] : context.issues(schema, {});
  return lacking.length === 0 ? issues : [...issues.filter((issue) => !isSyntax(issue)), ...lacking];
}

/** Name of the component that the route's JSON body must fit. */
function bodySchema({ state, route }: ChatContext): string | undefined {
  const { names, schemas } = state.dialect.tables();
  const index = route?.body?.content["application/json"];
  const schema = index === undefined ? undefined : schemas[index];
  const target =
    typeof schema === "object" && typeof schema["$ref"] === "string" ? Number(schema["$ref"].slice(2)) : index;
  return Object.keys(names).find((name) => names[name] === target);
}
