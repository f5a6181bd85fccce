/** A Message-ID for comparison: without brackets, in lower case, since some servers change the case of the domain. */
export function messageIdKey(id: string): string {
  return id.trim().replace(/^<|>$/g, "").toLowerCase();
}
