/** The principles, and the rules with their examples, are text enough to be fetched only by those who read them. */
export async function load() {
  const [{ PRINCIPLES }, { PRINCIPLE_CHAPTERS }, { examplesOf }] = await Promise.all([
    import("@efterklang/core/principles/principles"),
    import("@efterklang/core/principles/principle"),
    import("../../lib/principles/examples.ts"),
  ]);
  return {
    examplesOf,
    chapters: PRINCIPLE_CHAPTERS.map((chapter) => ({
      chapter,
      principles: PRINCIPLES.filter((principle) => principle.chapter === chapter),
    })),
  };
}
