import type { Answer } from "../../kernel/engine.js";
import { Failure } from "../../kernel/request/failure.js";
import type { AuralisContext } from "./checks.js";
import { presentCluster, presentNode } from "./present.js";

export function getCluster(context: AuralisContext): Answer {
  return { status: 200, body: presentCluster(context.state, context.caller, context.now) };
}

export function listNodes(context: AuralisContext): Answer {
  const nodes = [...context.state.nodes.values()].map((node) => presentNode(context.state, node, context.now));
  return { status: 200, body: { nodes } };
}

export function getNode(context: AuralisContext): Answer {
  const node = context.state.nodes.get(context.path["node_id"] as string);
  if (node === undefined) throw new Failure("NODE_NOT_FOUND");
  return { status: 200, body: presentNode(context.state, node, context.now) };
}
