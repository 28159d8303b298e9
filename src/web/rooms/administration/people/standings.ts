/** How an account may stand, as a list is to offer it. */
export const standings = ['active', 'invited', 'disabled'] as const
