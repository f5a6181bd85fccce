/** What can be wrong with what is kept, where only whoever runs the server can act. */
export type StoreFaultCode = "cannot-open" | "newer-database" | "damaged-case" | "no-room";

/** Thrown by stores. The message is for the operator, and holds no data of any case. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;

  constructor(code: StoreFaultCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StoreFault";
    this.code = code;
  }
}
