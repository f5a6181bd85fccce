/** The process that was deleted last, for as long as Today offers to bring it back. */
export const putAway: { current: { id: string; name: string } | null } = $state({ current: null });
