/** True for one address and nothing else: no list, no name, no comment, no quoted part, nothing that ends a header. */
export function isPlainAddress(address: string): boolean {
  return (
    address.length <= 254 && /^[^\s\p{C}@<>()[\]\\,;:"]+@[^\s\p{C}@<>()[\]\\,;:"]+$/u.test(address)
  );
}

/** An address's domain, as mail programs use it in a Message-ID; null unless it is plain ASCII. */
export function domainOf(address: string): string | null {
  const domain = address.split("@")[1] ?? "";
  return /^[A-Za-z0-9.-]+$/.test(domain) ? domain : null;
}
