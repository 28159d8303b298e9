const formula = /^'*[=+\-@\t\r]/
const neutralised = /^'+[=+\-@\t\r]/

/** Text that a spreadsheet program would take for a formula, made plain text by a leading apostrophe. */
export const neutralise = (text: string): string => (formula.test(text) ? `'${text}` : text)

/** Undoes `neutralise`. */
export const restore = (text: string): string => (neutralised.test(text) ? text.slice(1) : text)
