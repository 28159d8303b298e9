/** The words of a list as people write one: 焊接、钎焊, 3D 打印; each once. */
export const listedIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[、，,;；\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
  ),
]
