/**
 * The text of one of our own files, whose address the build knows. It stands apart from `client.ts`, which knows the
 * page: the worker has none. Rejects where the file cannot be had.
 */
export async function readOwnFile(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no file: ${response.status}`);
  return response.text();
}
