/** A browser that asked for reminders, as the Push API describes it. */
export interface PushSubscription {
  /** A hash of the endpoint, which the browser can work out too. */
  id: string;
  /** Where its push service takes messages for it. */
  endpoint: string;
  /** What messages are encrypted with, both base64url: its public key and its secret. */
  p256dh: string;
  auth: string;
  /** What came up earlier is not reminded of. */
  createdAt: string;
  /** When the person asked for one to try it out; null when that has been seen to. */
  testAskedAt: string | null;
}

/** A reminder of a case, by the key that core gives it. */
export interface ReminderName {
  caseId: string;
  key: string;
}

/** The browsers of one owner that want reminders, and what each has been reminded of. */
export interface ReminderQueries {
  /** Oldest first. */
  subscriptions(): Promise<PushSubscription[]>;
  /** In the place of one with the same id, whose date is kept. */
  subscribe(subscription: PushSubscription): Promise<void>;
  /** With all it has been reminded of; false where there is none. */
  unsubscribe(id: string): Promise<boolean>;
  /** Asks for one to try it out; false where there is no such browser. */
  askTest(id: string, at: string): Promise<boolean>;
  /** True for one caller alone after each asking. */
  takeTest(id: string): Promise<boolean>;
  /**
   * True for one caller alone: for a reminder that this browser has not had, or that is to be tried again by `now`. It
   * counts as had from here on, so that one whose worker vanishes is lost and never comes twice.
   */
  claim(subscriptionId: string, reminder: ReminderName, now: string): Promise<boolean>;
  /** How often it has been claimed; 0 where it never was. */
  attempts(subscriptionId: string, reminder: ReminderName): Promise<number>;
  /** Lets a claimed reminder be claimed once more from the instant on. */
  retry(subscriptionId: string, reminder: ReminderName, againAt: string): Promise<void>;
  /** Forgets all browsers, and what they have been reminded of. */
  deleteAll(): Promise<void>;
}

/** What the worker asks across owners. */
export interface ReminderWork {
  /** Those with at least one browser that wants reminders. */
  owners(): Promise<string[]>;
}
