/** What a laboratory is set up with, before its servers are started. */
export interface LabPlan {
  /** All of its files; passable for every user of the machine, since the servers run as several. */
  folder: string;
  ports: Record<"smtp" | "smtps" | "imap" | "imaps" | "tokens" | "elsewhere", number>;
  users: readonly LabUser[];
  /** The folder for own copies, as Dovecot names it to clients; null for an account without one. */
  sentFolder: string | null;
}

export interface LabUser {
  /** Also what one logs in with. */
  address: string;
  password: string;
  /** Bytes that the mailbox holds; as good as endless where left out. */
  roomFor?: number;
}

export const LAB_DOMAIN = "test.local";
