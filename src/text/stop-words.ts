/** Words that say nothing of the matter: function words, and what every need, result and profile says of itself. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    '的 了 和 与 及 或 等 对 在 是 为 中 将 从 到 并 以 其 该 及其 一种 一 有 进行 通过 采用 使 可 能 能够 我 我们 他 你 您 本 不 上 下 个 也 由 于 向 把 被 让 给 所 ' +
    '之 而 且 但 如 若 则 即 因 此 这 那 这个 那个 这些 那些 各 每 某 还 又 再 就 都 很 更 最 非常 比较 一些 一定 一下 一直 目前 现在 已经 正在 希望 想 想要 想找 找 需要 要 请 帮 帮忙 ' +
    '懂 会 人 谁 哪里 怎么 如何 什么 为了 由于 因此 所以 以及 并且 而且 但是 如果 可以 可能 应 须 必须 来 去 做 用 使用 利用 具有 具备 包括 属于 ' +
    '公司 我公司 我司 本公司 企业 有限公司 股份 集团 单位 ' +
    'the of and in for to a an on with by is are as at from or that this'
  ).split(' '),
)
