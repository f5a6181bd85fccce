/** The principles are text enough to be fetched only by those who read them. */
export async function load() {
  const { PRINCIPLES } = await import("@efterklang/core/principles/principles");
  const { PRINCIPLE_CHAPTERS } = await import("@efterklang/core/principles/principle");
  return {
    chapters: PRINCIPLE_CHAPTERS.map((chapter) => ({
      chapter,
      principles: PRINCIPLES.filter((principle) => principle.chapter === chapter),
    })),
  };
}
