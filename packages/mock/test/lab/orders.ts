import type { Answer } from "../../src/kernel/engine.js";
import { Failure } from "../../src/kernel/request/failure.js";
import { type LabContext, data, isoTime } from "./context.js";
import type { LabOrder, LabState, OrderContent } from "./state.js";

export async function createOrder(context: LabContext): Promise<Answer> {
  const { state } = context;
  if (state.settings.orderDelayMs > 0) await context.sleep(state.settings.orderDelayMs);
  if (state.settings.stock <= 0) throw new Failure("OUT_OF_STOCK");
  state.settings.stock -= 1;
  const order = addOrder(context, state.world.ids.token("ord_", 8), context.body as OrderContent);
  return data(orderView(order), 201);
}

export function listOrders({ query, state }: LabContext): Answer {
  const {
    page = 1,
    pageSize = 25,
    status,
    giftOnly,
  } = query as { page?: number; pageSize?: number; status?: readonly string[]; giftOnly?: boolean };
  const found = [...state.orders.values()].filter(
    (order) =>
      (status === undefined || status.includes(order.status)) && (giftOnly !== true || order.content.gift === true),
  );
  const orders = found.slice((page - 1) * pageSize, page * pageSize);
  const pagination = { page, pageSize, totalCount: found.length, totalPages: Math.ceil(found.length / pageSize) };
  return { status: 200, body: { data: orders.map(orderView), pagination } };
}

export function getOrder({ path, state }: LabContext): Answer {
  return data(orderView(orderAt(state, path)));
}

export function replaceOrder(context: LabContext): Answer {
  const { body, path, query, state } = context;
  const content = body as OrderContent;
  const known = state.orders.get(path["order_id"] ?? "");
  if (known?.status === "shipped") throw new Failure("ALREADY_SHIPPED");
  if (query["dry_run"] === true)
    return data(orderView({ ...(known ?? newOrder(context, path["order_id"] ?? "", content)), content }));
  if (known === undefined) return data(orderView(addOrder(context, path["order_id"] ?? "", content)));
  known.content = content;
  context.effect("order.content", known.id);
  return data(orderView(known));
}

export function removeOrder(context: LabContext): Answer {
  const order = orderAt(context.state, context.path);
  context.state.orders.delete(order.id);
  context.effect("order.removal", order.id);
  return { status: 204 };
}

export function shipOrder(context: LabContext): Answer {
  const order = orderAt(context.state, context.path);
  if (order.status === "shipped") throw new Failure("ALREADY_SHIPPED");
  order.status = "shipped";
  context.effect("order.shipment", order.id);
  return data(orderView(order));
}

function addOrder(context: LabContext, id: string, content: OrderContent): LabOrder {
  const { state } = context;
  const order = newOrder(context, id, content);
  state.orders.set(id, order);
  state.events.push({ type: "order.created", id: state.events.length + 1, order_id: id });
  context.effect("order", id);
  return order;
}

function newOrder({ now, request }: LabContext, id: string, content: OrderContent): LabOrder {
  return { id, content, status: "open", reason: request.headers["x-lab-reason"] ?? null, createdAt: now };
}

function orderAt(state: LabState, path: Readonly<Record<string, string>>): LabOrder {
  const order = state.orders.get(path["order_id"] ?? "");
  if (order === undefined) throw new Failure("NOT_FOUND", { message: "There is no such order." });
  return order;
}

export function orderView({ id, content, status, reason, createdAt }: LabOrder): object {
  const { item, quantity, gift = false, note = null, labels = {}, payment } = content;
  return { id, item, quantity, gift, note, labels, payment, status, reason, created_at: isoTime(createdAt) };
}
