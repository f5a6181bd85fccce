import { StoreFault } from "../store/store-fault.ts";
import type { Operation, OperationContext } from "./operation.ts";
import { Refusal } from "./refusal.ts";

/** Runs an operation for any door. A full disk becomes the refusal `storage-full`, since the person can make room. */
export async function runOperation(
  operation: Operation,
  context: OperationContext,
  input: unknown,
): Promise<unknown> {
  try {
    return await operation.run(context, input);
  } catch (cause) {
    const isFull = cause instanceof StoreFault && cause.code === "no-room";
    throw isFull ? new Refusal("storage-full", {}) : cause;
  }
}
