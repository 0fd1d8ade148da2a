import { Failure } from "../../kernel/request/failure.js";
import type { AuralisAnswer, AuralisRequest } from "./checks.js";
import { presentCluster, presentNode } from "./present.js";

export function getCluster(context: AuralisRequest<"cluster.get">): AuralisAnswer<"cluster.get"> {
  return { status: 200, body: presentCluster(context.state, context.caller, context.now) };
}

export function listNodes(context: AuralisRequest<"cluster.nodes.list">): AuralisAnswer<"cluster.nodes.list"> {
  const nodes = [...context.state.nodes.values()].map((node) => presentNode(context.state, node, context.now));
  return { status: 200, body: { nodes } };
}

export function getNode(context: AuralisRequest<"cluster.nodes.get">): AuralisAnswer<"cluster.nodes.get"> {
  const node = context.state.nodes.get(context.path.node_id);
  if (node === undefined) throw new Failure("NODE_NOT_FOUND");
  return { status: 200, body: presentNode(context.state, node, context.now) };
}
