import { expect, test } from "vitest";
import { NewestWins, type Port } from "./newest-wins.ts";

interface Numbered {
  id: number;
}

function desk() {
  const asked: number[] = [];
  const heard: number[] = [];
  const port: Port<Numbered, Numbered> = {
    ask: ({ id }) => asked.push(id),
    onanswer: () => undefined,
  };
  const newest = new NewestWins(port, ({ id }: Numbered) => heard.push(id));
  return {
    asked,
    heard,
    ask: (id: number) => newest.ask({ id }),
    answer: (id: number) => port.onanswer({ id }),
  };
}

test("one question at a time, and of those that wait only the newest", () => {
  const { asked, heard, ask, answer } = desk();
  [1, 2, 3, 4].forEach(ask);
  expect(asked).toEqual([1]);
  answer(1);
  expect([asked, heard]).toEqual([[1, 4], []]);
  answer(4);
  expect(heard).toEqual([4]);
});

test("a late answer to an old question is dropped", () => {
  const { heard, ask, answer } = desk();
  ask(1);
  answer(1);
  ask(2);
  answer(1);
  answer(2);
  expect(heard).toEqual([1, 2]);
});

test("a question may be answered twice, the second time better", () => {
  const { heard, ask, answer } = desk();
  ask(1);
  answer(1);
  answer(1);
  expect(heard).toEqual([1, 1]);
});
