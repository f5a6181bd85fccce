import * as z from "zod/mini";

/** Where a shape that core validates itself is described, for doors that publish a description. */
export const schemaRefs = z.registry<{ $ref: string }>();
