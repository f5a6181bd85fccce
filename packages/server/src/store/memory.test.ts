import { mailContract } from "./mail.contract.ts";
import { memoryStore } from "./memory.ts";
import { outboxContract } from "./outbox.contract.ts";
import { remindersContract } from "./reminders.contract.ts";
import { storeContract } from "./store.contract.ts";

storeContract("memory", async () => memoryStore());
mailContract("memory", async () => memoryStore());
outboxContract("memory", async () => memoryStore());
remindersContract("memory", async () => memoryStore());
