// Written by test/docs/api-types.test.ts out of our own OpenAPI document. Do not edit.

export interface paths {
    readonly "/healthz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 进程是否存活 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {boolean} */
                            readonly ok: true;
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/readyz": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 能否接受请求 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly ok: boolean;
                            readonly parts: {
                                readonly [key: string]: string;
                            };
                        };
                    };
                };
                /** @description Default Response */
                readonly 503: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly ok: boolean;
                            readonly parts: {
                                readonly [key: string]: string;
                            };
                        };
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 账号，按姓名（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 姓名、邮箱或组织名称的一部分 */
                    readonly text?: string;
                    readonly role?: "enterprise" | "liaison" | "park" | "association" | "institution" | "expert" | "broker" | "administrator";
                    readonly standing?: "active" | "invited" | "disabled";
                    /** @description 只要这一个 */
                    readonly id?: string;
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly accounts: readonly components["schemas"]["Account"][];
                            readonly next: string | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/accounts/{id}/acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 停用、恢复一个账号，取消身份、两步验证或登录，发送链接（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description disable 停用，enable 恢复，take role 取消一个身份，reset second factor 取消两步验证，end sessions 结束各处登录，lift waiting 解除多次失败后的等待，send link 发送设置密码的链接
                         * @enum {string}
                         */
                        readonly act: "disable" | "enable" | "take role" | "reset second factor" | "end sessions" | "lift waiting" | "send link";
                        /**
                         * @description 取消身份时，哪一个
                         * @default null
                         */
                        readonly hat?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Account"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 我是谁，有哪些身份 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 登录 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly email: string;
                        readonly password: string;
                        /**
                         * @description 动态验证码，或一个恢复码；没有设置两步验证的不填
                         * @default null
                         */
                        readonly code?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 退出登录 */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 已退出 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/hat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 换一个身份 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly hat: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/session/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 从统一身份登录后，补填动态验证码 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 动态验证码，或一个恢复码 */
                        readonly code: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Session"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 我在哪些地方登录着 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly sessions: readonly {
                                readonly id: string;
                                readonly current: boolean;
                                /** Format: date-time */
                                readonly created: string;
                                /** Format: date-time */
                                readonly seen: string;
                                readonly address: string;
                                readonly agent: string;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        /** 结束别处的所有登录 */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 已结束 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** 结束一处登录 */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 已结束 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-on": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 从统一身份登录：先到那边去 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 邀请邮件链接中 # 之后的部分
                         * @default null
                         */
                        readonly invitation?: string | null;
                        /**
                         * @description 登录后接着去的页面；不填为首页
                         * @default null
                         */
                        readonly next?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 请浏览器打开的地址 */
                            readonly url: string;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-on/callback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 从统一身份登录：从那边回来 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly code?: string;
                    readonly state?: string;
                    readonly iss?: string;
                    readonly error?: string;
                    readonly error_description?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 回到页面 */
                readonly 302: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/sign-on/exit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 在统一身份那边也退出：请浏览器打开的地址 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 没有这样的地址为 null */
                            readonly url: string | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 修改密码；其他地方的登录随即结束 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly current: string;
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description 已修改 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/password-resets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 用邮件中的链接设置密码 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly token: string;
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description 已设置 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 忘记密码：向这个邮箱发一个链接；有没有这个账号，答复都一样 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly email: string;
                    };
                };
            };
            readonly responses: {
                /** @description 若有这个账号，链接已发出 */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/second-factor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 我的两步验证 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly enabled: boolean;
                            /** @description 还剩几个没有用过的恢复码 */
                            readonly recoveryCodes: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 用第一个动态验证码确认；其他地方的登录随即结束 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly code: string;
                    };
                };
            };
            readonly responses: {
                /** @description 已启用 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 开始设置两步验证；确认之前不起作用 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 刚从统一身份登录的不填
                         * @default null
                         */
                        readonly password?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 手工输入验证器的密钥 */
                            readonly secret: string;
                            /** @description otpauth 地址，供验证器扫码 */
                            readonly uri: string;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/second-factor/recovery-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 新的恢复码，手机不在身边时代替动态验证码；原来的随即作废 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 刚从统一身份登录的不填
                         * @default null
                         */
                        readonly password?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 10 个，只显示这一次，每个只能用一次 */
                            readonly codes: readonly string[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/api-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 我的接口密钥 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly keys: readonly components["schemas"]["ApiKey"][];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 以当前身份新建一个接口密钥 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 给哪个系统用 */
                        readonly name: string;
                        /**
                         * @description read 只读，write 可写
                         * @default read
                         * @enum {string}
                         */
                        readonly scope?: "read" | "write";
                        /**
                         * @description 有效天数
                         * @default 90
                         */
                        readonly days?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 只显示这一次 */
                            readonly key: string;
                            readonly kept: components["schemas"]["ApiKey"];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/api-keys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** 撤销一个接口密钥 */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 已撤销 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 邀请一个人并给他身份：企业邀请同事，园区科协邀请本园区的企业人员和联络员；还没有账号的，向他的邮箱发一个链接 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: email */
                        readonly email: string;
                        readonly name: string;
                        /** @enum {string} */
                        readonly role: "enterprise" | "liaison" | "park" | "association" | "institution" | "expert" | "broker" | "administrator";
                        /**
                         * @description 所在组织；只有管理员不填
                         * @default null
                         */
                        readonly organisationId?: string | null;
                        /**
                         * @description 专家库中的编号；只有专家填写，且必填
                         * @default null
                         */
                        readonly expertId?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description 已邀请 */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 操作日志，新的在前（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly kind?: "need" | "result" | "expert" | "organisation" | "feedback" | "account";
                    /** @description 谁动过、看过这条记录或这个人 */
                    readonly record?: string;
                    /** @description 这个账号做过、看过什么 */
                    readonly account?: string;
                    /** @description 只要这一条之前的 */
                    readonly before?: number;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly lines: readonly components["schemas"]["AuditLine"][];
                            /** @description 下一页的 before */
                            readonly next: number | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/trail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 我做过什么，谁看过我的资料 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description mine 我做过的；seen 谁看过我的专家资料 */
                    readonly about?: "mine" | "seen";
                    /** @description 只要这一条之前的 */
                    readonly before?: number;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly lines: readonly components["schemas"]["AuditLine"][];
                            /** @description 下一页的 before */
                            readonly next: number | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/personal-data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 关于我保存着什么 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 是否接受个性化推荐；不是账号的为 null */
                            readonly personalised: boolean | null;
                            /** @description 哪些地方有多少条 */
                            readonly places: readonly {
                                readonly place: string;
                                readonly count: number;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/personal-data/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载关于我的全部资料：json 供机器，html 供人看 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly format?: "json" | "html";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 文件 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": string;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 更正我的姓名；邮箱是登录名，请邀请您的人更改 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                    };
                };
            };
            readonly responses: {
                /** @description 已更正 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/personalisation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 接受或拒绝个性化推荐 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly personalised: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description 已更改 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/account/deletion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 删除我的账号和资料，不能恢复 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 只用统一身份登录、没有密码的留空 */
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 别人的记录中还提到这个姓名的，请人工核对 */
                            readonly stillNamedIn: readonly string[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/persons/{kind}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 关于一个人保存着什么（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly kind: "account" | "expert";
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 是否接受个性化推荐；不是账号的为 null */
                            readonly personalised: boolean | null;
                            /** @description 哪些地方有多少条 */
                            readonly places: readonly {
                                readonly place: string;
                                readonly count: number;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        /** 应本人要求删除一个人的账号和资料，不能恢复（管理员） */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly kind: "account" | "expert";
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 别人的记录中还提到这个姓名的，请人工核对 */
                            readonly stillNamedIn: readonly string[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出需求 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly id?: readonly string[];
                    readonly pool?: readonly string[];
                    readonly state?: readonly ("draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated")[];
                    readonly industry?: readonly string[];
                    readonly region?: readonly string[];
                    readonly organisationId?: readonly string[];
                    /** @description true 只要涉敏的：其中只有指名给本人看的；false 只要不涉敏的 */
                    readonly sensitive?: "true" | "false";
                    /** @description 名称或提出单位里的字词，几个都要有；或编号 */
                    readonly text?: string;
                    /** @description 只要代录而企业和园区都还没有确认的 */
                    readonly awaiting?: "true";
                    /** @description 次序，不填为第一种 */
                    readonly order?: "urgent" | "newest";
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly records: readonly components["schemas"]["ListedNeed"][];
                            readonly next: string | null;
                            readonly total: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 新增一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 需求名称 */
                        readonly title: string;
                        /**
                         * @description 问题、指标、现状与约束，用自己的话
                         * @default
                         */
                        readonly description?: string;
                        /**
                         * @description 提出单位
                         * @default null
                         */
                        readonly organisation?: string | null;
                        /** @default null */
                        readonly organisationId?: string | null;
                        /**
                         * @description 行业代码
                         * @default null
                         */
                        readonly industry?: string | null;
                        /**
                         * @description 所在地，先省后市，如 江苏省扬州市
                         * @default null
                         */
                        readonly region?: string | null;
                        /**
                         * @description 技术、人才、仪器设备、检测、资金、市场
                         * @default null
                         */
                        readonly needType?: string | null;
                        /**
                         * @description 期望的合作方式
                         * @default []
                         */
                        readonly cooperation?: readonly string[];
                        /**
                         * @description 预算，原话
                         * @default null
                         */
                        readonly budget?: string | null;
                        /** @default null */
                        readonly deadline?: string | null;
                        /** @default [] */
                        readonly keywords?: readonly string[];
                        /**
                         * @description 所属资源库：园区、高校或上级组织的编号
                         * @default null
                         */
                        readonly pool?: string | null;
                        /**
                         * @description 所有者最近一次确认仍有效的时刻
                         * @default null
                         */
                        readonly confirmed?: string | null;
                        /**
                         * @description 希望的发布范围，不填只到本单位和园区科协；发布时由园区决定
                         * @enum {string}
                         */
                        readonly visibility?: "private" | "organisation" | "park" | "region" | "public";
                        /** @description 涉敏：只给指名的审阅人看；以后由 seal、unseal 改变 */
                        readonly sensitive?: boolean;
                        /** @description 没有对应字段的列，按原话保存 */
                        readonly extra?: {
                            readonly [key: string]: string;
                        };
                        /**
                         * @description 新增时 draft 或 submitted，不填为 submitted；以后由 /needs/{id}/submit 等改变，不由改写改变
                         * @enum {string}
                         */
                        readonly state?: "draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated";
                        /** @description 代录：联络员代企业新增时填写 */
                        readonly onBehalf?: {
                            /**
                             * @description 从什么渠道听来
                             * @enum {string}
                             */
                            readonly channel: "电话" | "走访" | "来访" | "会议" | "微信" | "邮件" | "其他";
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 读取一条需求 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 改写一条需求 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 需求名称 */
                        readonly title: string;
                        /**
                         * @description 问题、指标、现状与约束，用自己的话
                         * @default
                         */
                        readonly description?: string;
                        /**
                         * @description 提出单位
                         * @default null
                         */
                        readonly organisation?: string | null;
                        /** @default null */
                        readonly organisationId?: string | null;
                        /**
                         * @description 行业代码
                         * @default null
                         */
                        readonly industry?: string | null;
                        /**
                         * @description 所在地，先省后市，如 江苏省扬州市
                         * @default null
                         */
                        readonly region?: string | null;
                        /**
                         * @description 技术、人才、仪器设备、检测、资金、市场
                         * @default null
                         */
                        readonly needType?: string | null;
                        /**
                         * @description 期望的合作方式
                         * @default []
                         */
                        readonly cooperation?: readonly string[];
                        /**
                         * @description 预算，原话
                         * @default null
                         */
                        readonly budget?: string | null;
                        /** @default null */
                        readonly deadline?: string | null;
                        /** @default [] */
                        readonly keywords?: readonly string[];
                        /**
                         * @description 所属资源库：园区、高校或上级组织的编号
                         * @default null
                         */
                        readonly pool?: string | null;
                        /**
                         * @description 所有者最近一次确认仍有效的时刻
                         * @default null
                         */
                        readonly confirmed?: string | null;
                        /**
                         * @description 希望的发布范围，不填只到本单位和园区科协；发布时由园区决定
                         * @enum {string}
                         */
                        readonly visibility?: "private" | "organisation" | "park" | "region" | "public";
                        /** @description 涉敏：只给指名的审阅人看；以后由 seal、unseal 改变 */
                        readonly sensitive?: boolean;
                        /** @description 没有对应字段的列，按原话保存 */
                        readonly extra?: {
                            readonly [key: string]: string;
                        };
                        /**
                         * @description 新增时 draft 或 submitted，不填为 submitted；以后由 /needs/{id}/submit 等改变，不由改写改变
                         * @enum {string}
                         */
                        readonly state?: "draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated";
                        /** @description 代录：联络员代企业新增时填写 */
                        readonly onBehalf?: {
                            /**
                             * @description 从什么渠道听来
                             * @enum {string}
                             */
                            readonly channel: "电话" | "走访" | "来访" | "会议" | "微信" | "邮件" | "其他";
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        /** 删除一条需求 */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 已删除 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/need-moves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 需求可以怎样从一个状态到另一个状态 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly moves: readonly {
                                /**
                                 * @description 路径 /needs/{id}/VERB 中的动作
                                 * @enum {string}
                                 */
                                readonly verb: "submit" | "return" | "publish" | "take-up" | "engage" | "settle" | "escalate" | "hand-back" | "recall" | "withdraw" | "merge" | "seal" | "unseal";
                                readonly name: string;
                                /**
                                 * @description 所需的权限，见 docs/permissions.md
                                 * @enum {string}
                                 */
                                readonly action: "look around" | "manage own account" | "act by mail link" | "search" | "read a text" | "see common needs" | "list needs" | "read need" | "match need" | "create need" | "replace need" | "remove need" | "submit need" | "return need" | "publish need" | "take up need" | "settle need" | "escalate need" | "hand back need" | "recall need" | "withdraw need" | "merge need" | "seal need" | "unseal need" | "confirm need" | "ask the firm to confirm need" | "confirm by link" | "see history of need" | "see reviewers of need" | "name reviewers of need" | "see numbers of needs" | "list results" | "read result" | "match result" | "create result" | "replace result" | "remove result" | "see selection of results" | "select result" | "list experts" | "read expert" | "match expert" | "create expert" | "replace expert" | "remove expert" | "see oneself as expert" | "change oneself as expert" | "list organisations" | "read organisation" | "see neighbours of organisation" | "create organisation" | "replace organisation" | "remove organisation" | "give feedback" | "withdraw feedback" | "see feedback" | "list engagements" | "read engagement" | "create engagement" | "change engagement" | "advance engagement" | "record engagement" | "invite for engagement" | "release engagement" | "answer engagement" | "confirm engagement" | "rate engagement" | "see contacts of engagement" | "see outcomes" | "list bounties" | "read bounty" | "create bounty" | "advance bounty" | "bid for bounty" | "judge bounty" | "look at link of engagement" | "answer link of engagement" | "list shortlists" | "read shortlist" | "create shortlist" | "change shortlist" | "approve shortlist" | "plan trip" | "list chains" | "read chain" | "create chain" | "change chain" | "remove chain" | "list events" | "read event" | "create event" | "change event" | "see statistics" | "file yearly figures" | "review yearly figures" | "import" | "invite" | "administer" | "retry job" | "drop job" | "rebuild index" | "turn index back" | "see accounts" | "manage accounts" | "see thesaurus" | "change thesaurus" | "set weights" | "see audit log" | "check audit log";
                                readonly from: readonly ("draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated")[];
                                /**
                                 * @description same 状态不变；settled 由办结的人写明
                                 * @enum {string}
                                 */
                                readonly to: "draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated" | "same" | "settled";
                                /** @description 必须说明原因 */
                                readonly owesReason: boolean;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 提交一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 为什么
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 退回一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 为什么 */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 发布一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 给谁看：本单位、本园区、本地区、所有人
                         * @enum {string}
                         */
                        readonly scope: "organisation" | "park" | "region" | "public";
                        /**
                         * @description 另外给这些组织看：园区是园内各单位
                         * @default []
                         */
                        readonly partners?: readonly string[];
                        /**
                         * @description 为什么
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/take-up": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 着手匹配一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 为什么
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/engage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 对接一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 为什么
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/settle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 办结一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly outcome: "solved" | "partly solved" | "unsolved";
                        /**
                         * @description 为什么
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/escalate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 上报一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 为什么
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/hand-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 答复并退回下级一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 为什么 */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/recall": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤回发布一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 为什么 */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤销一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 为什么
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 合并一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 并入的需求的编号 */
                        readonly into: string;
                        /**
                         * @description 为什么
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/seal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 列为涉敏一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 还给谁看：已有账号的邮箱
                         * @default []
                         */
                        readonly reviewers?: readonly string[];
                        /**
                         * @description 为什么
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/unseal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 解除涉敏一条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 为什么
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一条需求的来历：谁、何时、从什么状态到什么状态、为什么 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["NeedHistory"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 确认一条代录的需求：企业人员或园区科协 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Need"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/confirmation-link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 向企业的邮箱发一个确认链接；先前发出的随即失效 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * Format: email
                         * @description 企业的邮箱；不能是代录人自己的
                         */
                        readonly email: string;
                    };
                };
            };
            readonly responses: {
                /** @description 链接已发出 */
                readonly 202: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/confirmations/look": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 看一看链接要确认什么 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 邮件链接中 # 之后的一段 */
                        readonly token: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["NeedToConfirm"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/confirmations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 凭链接确认，一次有效 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 邮件链接中 # 之后的一段 */
                        readonly token: string;
                    };
                };
            };
            readonly responses: {
                /** @description 已确认 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/reviewers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一条需求的审阅人 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["NeedReviewers"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 列一位审阅人：他随即看得到这条需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * Format: email
                         * @description 已有账号的邮箱
                         */
                        readonly email: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["NeedReviewers"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/reviewers/{accountId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** 去掉一位审阅人：他随即看不到 */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                    readonly accountId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 已去掉 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/needs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下级各园区有多少需求，按行业和状态；不含原文，小于 3 的格不给出 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["NeedNumbers"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/escalations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 上报给本单位的需求 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 上报给本单位、还没有退回的需求，新的在前 */
                            readonly escalations: readonly {
                                readonly need: components["schemas"]["Need"];
                                /** @description 哪个单位上报的 */
                                readonly from: string | null;
                                readonly reason: string | null;
                                /** Format: date-time */
                                readonly at: string;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/results": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出成果 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly pool?: readonly string[];
                    readonly industry?: readonly string[];
                    readonly region?: readonly string[];
                    readonly maturity?: readonly ("实验室" | "小试" | "中试" | "样机" | "产业化" | "进入市场")[];
                    readonly organisationId?: readonly string[];
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly records: readonly components["schemas"]["Result"][];
                            readonly next: string | null;
                            readonly total: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 新增一条成果 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 成果名称 */
                        readonly title: string;
                        /**
                         * @description 原理、指标、应用场景与已有验证
                         * @default
                         */
                        readonly description?: string;
                        /**
                         * @description 完成单位
                         * @default null
                         */
                        readonly organisation?: string | null;
                        /** @default null */
                        readonly organisationId?: string | null;
                        /**
                         * @description 完成人
                         * @default []
                         */
                        readonly inventors?: readonly string[];
                        /**
                         * @description 行业代码
                         * @default null
                         */
                        readonly industry?: string | null;
                        /**
                         * @description 所在地，先省后市，如 江苏省南京市
                         * @default null
                         */
                        readonly region?: string | null;
                        /** @default null */
                        readonly maturity?: ("实验室" | "小试" | "中试" | "样机" | "产业化" | "进入市场") | null;
                        /**
                         * @description 转化方式：转让、许可、作价入股、合作研发等
                         * @default []
                         */
                        readonly cooperation?: readonly string[];
                        /**
                         * @description 专利号
                         * @default []
                         */
                        readonly patents?: readonly string[];
                        /** @default [] */
                        readonly keywords?: readonly string[];
                        /**
                         * @description 价格或条件，原话
                         * @default null
                         */
                        readonly price?: string | null;
                        /**
                         * @description 所属资源库：园区、高校或上级组织的编号
                         * @default null
                         */
                        readonly pool?: string | null;
                        /**
                         * @description 所有者最近一次确认仍有效的时刻
                         * @default null
                         */
                        readonly confirmed?: string | null;
                        /**
                         * @description 可见范围
                         * @default public
                         * @enum {string}
                         */
                        readonly visibility?: "private" | "organisation" | "park" | "region" | "public";
                        /**
                         * @description 涉敏：内容不出本系统
                         * @default false
                         */
                        readonly sensitive?: boolean;
                        /** @description 没有对应字段的列，按原话保存 */
                        readonly extra?: {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Result"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/results/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 读取一条成果 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Result"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 改写一条成果 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 成果名称 */
                        readonly title: string;
                        /**
                         * @description 原理、指标、应用场景与已有验证
                         * @default
                         */
                        readonly description?: string;
                        /**
                         * @description 完成单位
                         * @default null
                         */
                        readonly organisation?: string | null;
                        /** @default null */
                        readonly organisationId?: string | null;
                        /**
                         * @description 完成人
                         * @default []
                         */
                        readonly inventors?: readonly string[];
                        /**
                         * @description 行业代码
                         * @default null
                         */
                        readonly industry?: string | null;
                        /**
                         * @description 所在地，先省后市，如 江苏省南京市
                         * @default null
                         */
                        readonly region?: string | null;
                        /** @default null */
                        readonly maturity?: ("实验室" | "小试" | "中试" | "样机" | "产业化" | "进入市场") | null;
                        /**
                         * @description 转化方式：转让、许可、作价入股、合作研发等
                         * @default []
                         */
                        readonly cooperation?: readonly string[];
                        /**
                         * @description 专利号
                         * @default []
                         */
                        readonly patents?: readonly string[];
                        /** @default [] */
                        readonly keywords?: readonly string[];
                        /**
                         * @description 价格或条件，原话
                         * @default null
                         */
                        readonly price?: string | null;
                        /**
                         * @description 所属资源库：园区、高校或上级组织的编号
                         * @default null
                         */
                        readonly pool?: string | null;
                        /**
                         * @description 所有者最近一次确认仍有效的时刻
                         * @default null
                         */
                        readonly confirmed?: string | null;
                        /**
                         * @description 可见范围
                         * @default public
                         * @enum {string}
                         */
                        readonly visibility?: "private" | "organisation" | "park" | "region" | "public";
                        /**
                         * @description 涉敏：内容不出本系统
                         * @default false
                         */
                        readonly sensitive?: boolean;
                        /** @description 没有对应字段的列，按原话保存 */
                        readonly extra?: {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Result"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        /** 删除一条成果 */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 已删除 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/result-selections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出待遴选、已发布或已退回的成果 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly state?: "submitted" | "published" | "returned";
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly records: readonly {
                                readonly id: string;
                                /** @enum {string} */
                                readonly state: "submitted" | "published" | "returned";
                                readonly reason: string | null;
                                readonly at: string;
                                readonly result: components["schemas"]["Result"];
                            }[];
                            readonly next: string | null;
                            readonly total: number;
                            readonly counts: {
                                readonly submitted: number;
                                readonly published: number;
                                readonly returned: number;
                            };
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 发布选中的成果，或退回并说明原因 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly decision: "publish";
                        /** @description 成果的编号 */
                        readonly ids: readonly string[];
                        /**
                         * @description 只在它们都还处于这个状态时执行：别人已经决定过的不会被改掉
                         * @enum {string}
                         */
                        readonly from?: "submitted" | "published" | "returned";
                        /**
                         * @description 发布范围
                         * @enum {string}
                         */
                        readonly scope: "park" | "region" | "public";
                    } | {
                        /** @enum {string} */
                        readonly decision: "return";
                        /** @description 成果的编号 */
                        readonly ids: readonly string[];
                        /**
                         * @description 只在它们都还处于这个状态时执行：别人已经决定过的不会被改掉
                         * @enum {string}
                         */
                        readonly from?: "submitted" | "published" | "returned";
                        /** @description 为什么退回 */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly selected: readonly components["schemas"]["ResultSelection"][];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/experts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出专家 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly pool?: readonly string[];
                    readonly region?: readonly string[];
                    readonly name?: readonly string[];
                    readonly category?: readonly string[];
                    readonly organisationId?: readonly string[];
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly records: readonly components["schemas"]["Expert"][];
                            readonly next: string | null;
                            readonly total: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 新增一条专家 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 姓名 */
                        readonly name: string;
                        /**
                         * @description 单位
                         * @default null
                         */
                        readonly organisation?: string | null;
                        /** @default null */
                        readonly organisationId?: string | null;
                        /**
                         * @description 职称
                         * @default null
                         */
                        readonly title?: string | null;
                        /**
                         * @description 荣誉与头衔，写全称：中国工程院院士
                         * @default []
                         */
                        readonly honours?: readonly string[];
                        /**
                         * @description 院士、教授、企业工程师、科普专家等
                         * @default null
                         */
                        readonly category?: string | null;
                        /**
                         * @description 技术攻关、技术咨询、科普、创业指导、投融资
                         * @default []
                         */
                        readonly purposes?: readonly string[];
                        /**
                         * @description 研究方向
                         * @default []
                         */
                        readonly fields?: readonly string[];
                        /**
                         * @description 行业代码
                         * @default []
                         */
                        readonly industries?: readonly string[];
                        /**
                         * @description 所在地，先省后市
                         * @default null
                         */
                        readonly region?: string | null;
                        /**
                         * @description 国别或国籍；不填按所在地判断
                         * @default null
                         */
                        readonly country?: string | null;
                        /**
                         * @description 简介
                         * @default
                         */
                        readonly description?: string;
                        /**
                         * @description 可用方式：线上、现场、柔性
                         * @default null
                         */
                        readonly availability?: string | null;
                        /**
                         * @description 还能承接几个对接
                         * @default null
                         */
                        readonly capacity?: number | null;
                        /** @default null */
                        readonly language?: string | null;
                        /** @description 只存不显；不填保持原值，填 null 清除 */
                        readonly phone?: string | null;
                        /** @description 只存不显；不填保持原值，填 null 清除 */
                        readonly email?: string | null;
                        /** @description 论文、专利、项目、成果：匹配的依据 */
                        readonly evidence?: readonly {
                            /** @enum {string} */
                            readonly kind: "paper" | "patent" | "project" | "result";
                            readonly title: string;
                            /** @default  */
                            readonly description?: string;
                            /** @default null */
                            readonly year?: number | null;
                            /**
                             * @description 主持、参与、第一作者、通讯作者、第一发明人
                             * @default null
                             */
                            readonly role?: string | null;
                            /**
                             * @description 专利号，或本库中成果的编号
                             * @default null
                             */
                            readonly number?: string | null;
                        }[];
                        /**
                         * @description 所属资源库：园区、高校或上级组织的编号
                         * @default null
                         */
                        readonly pool?: string | null;
                        /**
                         * @description 所有者最近一次确认仍有效的时刻
                         * @default null
                         */
                        readonly confirmed?: string | null;
                        /**
                         * @description 可见范围
                         * @default public
                         * @enum {string}
                         */
                        readonly visibility?: "private" | "organisation" | "park" | "region" | "public";
                        /**
                         * @description 涉敏：内容不出本系统
                         * @default false
                         */
                        readonly sensitive?: boolean;
                        /** @description 没有对应字段的列，按原话保存 */
                        readonly extra?: {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Expert"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/experts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 读取一条专家 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Expert"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 改写一条专家 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 姓名 */
                        readonly name: string;
                        /**
                         * @description 单位
                         * @default null
                         */
                        readonly organisation?: string | null;
                        /** @default null */
                        readonly organisationId?: string | null;
                        /**
                         * @description 职称
                         * @default null
                         */
                        readonly title?: string | null;
                        /**
                         * @description 荣誉与头衔，写全称：中国工程院院士
                         * @default []
                         */
                        readonly honours?: readonly string[];
                        /**
                         * @description 院士、教授、企业工程师、科普专家等
                         * @default null
                         */
                        readonly category?: string | null;
                        /**
                         * @description 技术攻关、技术咨询、科普、创业指导、投融资
                         * @default []
                         */
                        readonly purposes?: readonly string[];
                        /**
                         * @description 研究方向
                         * @default []
                         */
                        readonly fields?: readonly string[];
                        /**
                         * @description 行业代码
                         * @default []
                         */
                        readonly industries?: readonly string[];
                        /**
                         * @description 所在地，先省后市
                         * @default null
                         */
                        readonly region?: string | null;
                        /**
                         * @description 国别或国籍；不填按所在地判断
                         * @default null
                         */
                        readonly country?: string | null;
                        /**
                         * @description 简介
                         * @default
                         */
                        readonly description?: string;
                        /**
                         * @description 可用方式：线上、现场、柔性
                         * @default null
                         */
                        readonly availability?: string | null;
                        /**
                         * @description 还能承接几个对接
                         * @default null
                         */
                        readonly capacity?: number | null;
                        /** @default null */
                        readonly language?: string | null;
                        /** @description 只存不显；不填保持原值，填 null 清除 */
                        readonly phone?: string | null;
                        /** @description 只存不显；不填保持原值，填 null 清除 */
                        readonly email?: string | null;
                        /** @description 论文、专利、项目、成果：匹配的依据 */
                        readonly evidence?: readonly {
                            /** @enum {string} */
                            readonly kind: "paper" | "patent" | "project" | "result";
                            readonly title: string;
                            /** @default  */
                            readonly description?: string;
                            /** @default null */
                            readonly year?: number | null;
                            /**
                             * @description 主持、参与、第一作者、通讯作者、第一发明人
                             * @default null
                             */
                            readonly role?: string | null;
                            /**
                             * @description 专利号，或本库中成果的编号
                             * @default null
                             */
                            readonly number?: string | null;
                        }[];
                        /**
                         * @description 所属资源库：园区、高校或上级组织的编号
                         * @default null
                         */
                        readonly pool?: string | null;
                        /**
                         * @description 所有者最近一次确认仍有效的时刻
                         * @default null
                         */
                        readonly confirmed?: string | null;
                        /**
                         * @description 可见范围
                         * @default public
                         * @enum {string}
                         */
                        readonly visibility?: "private" | "organisation" | "park" | "region" | "public";
                        /**
                         * @description 涉敏：内容不出本系统
                         * @default false
                         */
                        readonly sensitive?: boolean;
                        /** @description 没有对应字段的列，按原话保存 */
                        readonly extra?: {
                            readonly [key: string]: string;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Expert"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        /** 删除一条专家 */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 已删除 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/experts/{id}/own": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 专家本人看自己的资料：从哪里来，有什么依据 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OwnExpert"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/experts/{id}/own-evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 专家本人说一条依据：是我的、不是我的、改正、补充，或恢复原样；以后导入也不会改回去 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly says: "mine" | "not mine" | "as before";
                        /** @enum {string} */
                        readonly kind: "paper" | "patent" | "project" | "result";
                        /** @description 现在显示的名称 */
                        readonly title: string;
                    } | {
                        /** @enum {string} */
                        readonly says: "corrected";
                        /** @enum {string} */
                        readonly kind: "paper" | "patent" | "project" | "result";
                        /** @description 现在显示的名称 */
                        readonly title: string;
                        readonly piece: {
                            /** @enum {string} */
                            readonly kind: "paper" | "patent" | "project" | "result";
                            readonly title: string;
                            /** @default  */
                            readonly description?: string;
                            /** @default null */
                            readonly year?: number | null;
                            /**
                             * @description 主持、参与、第一作者、通讯作者、第一发明人
                             * @default null
                             */
                            readonly role?: string | null;
                            /**
                             * @description 专利号，或本库中成果的编号
                             * @default null
                             */
                            readonly number?: string | null;
                        };
                    } | {
                        /** @enum {string} */
                        readonly says: "added";
                        readonly piece: {
                            /** @enum {string} */
                            readonly kind: "paper" | "patent" | "project" | "result";
                            readonly title: string;
                            /** @default  */
                            readonly description?: string;
                            /** @default null */
                            readonly year?: number | null;
                            /**
                             * @description 主持、参与、第一作者、通讯作者、第一发明人
                             * @default null
                             */
                            readonly role?: string | null;
                            /**
                             * @description 专利号，或本库中成果的编号
                             * @default null
                             */
                            readonly number?: string | null;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OwnExpert"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/experts/{id}/own-wishes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 专家本人的简介、承接上限，以及暂停或不接的园区和领域 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly profile: {
                            /**
                             * @description 职称
                             * @default null
                             */
                            readonly title?: string | null;
                            /**
                             * @description 研究方向
                             * @default []
                             */
                            readonly fields?: readonly string[];
                            /**
                             * @description 简介
                             * @default
                             */
                            readonly description?: string;
                            /**
                             * @description 可用方式：线上、现场、柔性
                             * @default null
                             */
                            readonly availability?: string | null;
                        };
                        /**
                         * @description 同时最多承接几个对接；null 不限
                         * @default null
                         */
                        readonly loadLimit?: number | null;
                        /**
                         * @description false：完全不要推荐我
                         * @default true
                         */
                        readonly recommended?: boolean;
                        /**
                         * @description 这一天为止（含）暂不推荐
                         * @default null
                         */
                        readonly pausedUntil?: string | null;
                        /**
                         * @description 不接哪些园区的需求，园区编号
                         * @default []
                         */
                        readonly refusedParks?: readonly string[];
                        /**
                         * @description 不接哪些领域：需求里有这些词的不推荐
                         * @default []
                         */
                        readonly refusedFields?: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OwnExpert"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisation-names": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 按名称查找组织 */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description 名称里的字词，几个都要有；或编号 */
                    readonly text: string;
                    readonly kind?: "enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency";
                    /** @description 只要这个园区里的 */
                    readonly park?: string;
                    /** @description 只要您当前身份所代表的：本单位，联络员还有其服务的企业 */
                    readonly mine?: "true";
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly organisations: readonly {
                                readonly id: string;
                                readonly name: string;
                                /** @enum {string} */
                                readonly kind: "enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency";
                            }[];
                            /** @description 一共有几个，包括没有列出的 */
                            readonly total: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{id}/neighbours": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个组织属于谁、下面有谁、有哪些人和资料（管理员，本园区） */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OrganisationNeighbours"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出组织 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly kind?: readonly ("enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency")[];
                    readonly region?: readonly string[];
                    readonly industry?: readonly string[];
                    readonly park?: readonly string[];
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly records: readonly components["schemas"]["Organisation"][];
                            readonly next: string | null;
                            readonly total: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 新增一条组织 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 全称 */
                        readonly name: string;
                        /** @enum {string} */
                        readonly kind: "enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency";
                        /**
                         * @description 所在地，先省后市
                         * @default null
                         */
                        readonly region?: string | null;
                        /**
                         * @description 行业代码
                         * @default null
                         */
                        readonly industry?: string | null;
                        /**
                         * @description 所在园区的编号
                         * @default null
                         */
                        readonly park?: string | null;
                        /** @default  */
                        readonly description?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Organisation"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/organisations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 读取一条组织 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Organisation"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 改写一条组织 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 全称 */
                        readonly name: string;
                        /** @enum {string} */
                        readonly kind: "enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency";
                        /**
                         * @description 所在地，先省后市
                         * @default null
                         */
                        readonly region?: string | null;
                        /**
                         * @description 行业代码
                         * @default null
                         */
                        readonly industry?: string | null;
                        /**
                         * @description 所在园区的编号
                         * @default null
                         */
                        readonly park?: string | null;
                        /** @default  */
                        readonly description?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Organisation"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        /** 删除一条组织 */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 已删除 */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/matches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 为一条需求找匹配 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly kind?: "need" | "result" | "expert";
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MatchAnswer"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/results/{id}/matches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 为一条成果找匹配 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly kind?: "need";
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MatchAnswer"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/experts/{id}/matches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 为一条专家找匹配 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly kind?: "need";
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MatchAnswer"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/team": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 为一条要几样东西的需求组一个最小的团队 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description organisation 尽量同一单位，city 尽量同城；人数最少在先 */
                    readonly near?: "organisation" | "city";
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Team"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/sources": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本地无合适的，看看上级、学会、高校院所和伙伴园区的，按来源标明 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly kind?: "expert" | "result";
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["NeedSources"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 用自己的话找专家、成果或需求 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 用自己的话说的问题 */
                        readonly text: string;
                        /**
                         * @description 要找什么：expert 专家、result 成果、need 需求
                         * @default [
                         *       "expert",
                         *       "result"
                         *     ]
                         */
                        readonly kinds?: readonly ("need" | "result" | "expert")[];
                        /** @default {} */
                        readonly filters?: {
                            readonly regions?: readonly string[];
                            readonly industries?: readonly string[];
                            readonly maturities?: readonly ("实验室" | "小试" | "中试" | "样机" | "产业化" | "进入市场")[];
                            readonly pools?: readonly string[];
                        };
                        /**
                         * @description 每一类至多几个
                         * @default 10
                         */
                        readonly limit?: number;
                        /**
                         * @description 涉密或不宜外传：文字不发给本系统以外的模型
                         * @default false
                         */
                        readonly sensitive?: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SearchAnswer"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 书写时的提示：词表说法与公开记录的标题 */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description 正在写的词，可以只写一部分 */
                    readonly text: string;
                    /** @description 至多几个说法 */
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Suggestions"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/feedback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 说一说匹配的结果：感兴趣、不合适、已对接、已签约 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 为谁找的：库中的一条记录，或自己的话 */
                        readonly asked: {
                            /** @enum {string} */
                            readonly kind: "need" | "result" | "expert";
                            readonly id: string;
                        } | {
                            readonly text: string;
                            /**
                             * @description 涉密或不宜外传：不保存文字
                             * @default false
                             */
                            readonly isSensitive?: boolean;
                        };
                        /**
                         * @description 谁说的
                         * @default null
                         */
                        readonly saidBy?: string | null;
                        readonly said: readonly {
                            /** @enum {string} */
                            readonly kind: "need" | "result" | "expert";
                            readonly id: string;
                            /**
                             * @description shown 展示过，opened 看过详情，accepted 感兴趣，declined 不合适，met 已对接，signed 已签约
                             * @enum {string}
                             */
                            readonly outcome: "shown" | "opened" | "accepted" | "declined" | "met" | "signed";
                            /**
                             * @description 不合适的原因；只在 declined 时填写，且必填
                             * @default null
                             */
                            readonly reason?: ("off topic" | "targets missed" | "not credible" | "too early" | "too far" | "bad time" | "price" | "known already" | "other") | null;
                            /**
                             * @description 补充说明，用自己的话
                             * @default null
                             */
                            readonly words?: string | null;
                            /**
                             * @description 在列表中的位次，从 1 起
                             * @default null
                             */
                            readonly position?: number | null;
                            /** @default null */
                            readonly score?: number | null;
                            /** @default null */
                            readonly probability?: number | null;
                            /**
                             * @description 当时的权重方案
                             * @default null
                             */
                            readonly profile?: string | null;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly feedback: readonly components["schemas"]["Feedback"][];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/feedback/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤回一条反馈；反馈本身留着，不再起作用 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 谁撤回的
                         * @default null
                         */
                        readonly saidBy?: string | null;
                        /**
                         * @description 为什么撤回
                         * @default null
                         */
                        readonly words?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Feedback"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/feedback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一条需求的匹配得到的反馈，先说的在前 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly feedback: readonly components["schemas"]["Feedback"][];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/common-needs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 共性需求：多家单位用各自的话提出的同一个需求 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 同时为每条共性需求找专家或成果 */
                    readonly matches?: "expert" | "result";
                    readonly after?: string;
                    /** @description 至多几条共性需求，最强的在前 */
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly commonNeeds: readonly components["schemas"]["CommonNeed"][];
                            /** @description 下一页的 after */
                            readonly next: string | null;
                            /** @description 一共有几条，包括没有列出的 */
                            readonly total: number;
                            /** @description 因故没有用上的部分，如 meaning */
                            readonly degraded: readonly string[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/readings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 把一段需求拆成字段（草稿，供人核对，不保存） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 需求原文 */
                        readonly text: string;
                        /**
                         * @description 涉密或不宜外传：只按规则解析，不发给任何模型
                         * @default false
                         */
                        readonly sensitive?: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ReadingDraft"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/readings/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 取出文件里的文字（不保存，也不发给任何模型） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description Word（.docx）、PDF、Excel（.xlsx）或文本，按内容识别，不超过 10 MB；PDF 至多看前 60 页
                         */
                        readonly file: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["FileText"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出对接：逾期的在前，再按期限由近到远，同期的新的在前，已结束的在最后 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly state?: readonly ("proposed" | "invited" | "accepted" | "declined" | "met" | "intent" | "signed" | "launched" | "closed")[];
                    /** @description 首问责任人的账号 */
                    readonly owner?: string;
                    readonly needId?: string;
                    /** @description 只要已逾期的 */
                    readonly overdue?: "true";
                    /** @description 只要下一步期限在这一天或以后、还没有结束的 */
                    readonly dueFrom?: string;
                    /** @description 只要下一步期限在这一天或以前、还没有结束的 */
                    readonly dueUntil?: string;
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly records: readonly components["schemas"]["Engagement"][];
                            readonly next: string | null;
                            readonly total: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 从一条匹配或对接清单的一行开始对接 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly needId: string;
                        /** @enum {string} */
                        readonly kind: "expert" | "result";
                        readonly candidateId: string;
                        /**
                         * @description 首问责任人的账号；不填为本人
                         * @default null
                         */
                        readonly owner?: string | null;
                        /**
                         * @description 技术经理人的账号
                         * @default null
                         */
                        readonly broker?: string | null;
                        /** @default {} */
                        readonly origin?: {
                            /**
                             * @description 来自哪份对接清单
                             * @default null
                             */
                            readonly shortlistId?: string | null;
                            /** @default null */
                            readonly position?: number | null;
                            /** @default null */
                            readonly score?: number | null;
                            /** @default null */
                            readonly probability?: number | null;
                            /** @default null */
                            readonly profile?: string | null;
                        };
                        /**
                         * @description 企业联系人；对方接受后才可见
                         * @default null
                         */
                        readonly contactName?: string | null;
                        /** @default null */
                        readonly contactPhone?: string | null;
                        /** @default null */
                        readonly contactEmail?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 读取一个对接的全部经过 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 改首问责任人、技术经理人、下一步和企业联系人 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @default null */
                        readonly owner?: string | null;
                        /** @default null */
                        readonly broker?: string | null;
                        /** @default null */
                        readonly nextAction?: string | null;
                        /** @default null */
                        readonly nextDue?: string | null;
                        readonly contactName?: string | null;
                        readonly contactPhone?: string | null;
                        readonly contactEmail?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 对接往前走一步 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description meet 已见面，intend 有意向，sign 已签约，launch 已落地，close 结束；接受和婉拒由被邀请的人自己答复
                         * @enum {string}
                         */
                        readonly step: "meet" | "intend" | "sign" | "launch" | "close";
                        /**
                         * Format: date
                         * @description 发生的日期；不填为今天
                         */
                        readonly on?: string;
                        /** @default null */
                        readonly note?: string | null;
                        /**
                         * @description 结束时必填；“已解决”须企业先确认
                         * @enum {string}
                         */
                        readonly conclusion?: "solved" | "partly solved" | "unsolved" | "withdrawn";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 发出邀请：邮件里的链接不需要账号 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 库里没有对方邮箱时填写
                         * @default null
                         */
                        readonly email?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 批准向境外专家提供：须与发出邀请的不是同一人 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 被邀请的人自己答复：接受或婉拒 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly accepts: boolean;
                        /**
                         * @description 婉拒的原因
                         * @default null
                         */
                        readonly reason?: ("off topic" | "targets missed" | "not credible" | "too early" | "too far" | "bad time" | "price" | "known already" | "other") | null;
                        /** @default null */
                        readonly words?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/firm-word": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 企业自己说：是否已解决 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly conclusion: "solved" | "partly solved" | "unsolved";
                        /** @default null */
                        readonly words?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/firm-question": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 发邮件请企业确认是否已解决 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 对接里没有企业邮箱时填写
                         * @default null
                         */
                        readonly email?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/rating": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 互相评价：1 到 5 分并说明 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly stars: number;
                        /** @default null */
                        readonly words?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 记一次走访、通话、对接会或诊断意见 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description visit to firm 走访企业，visit to expert 走访专家，call 通话，meeting 对接会，diagnosis 诊断意见，note 内部备注
                         * @enum {string}
                         */
                        readonly kind: "visit to firm" | "visit to expert" | "call" | "meeting" | "diagnosis" | "note";
                        /**
                         * Format: date
                         * @description 发生的日期；不填为今天
                         */
                        readonly on?: string;
                        readonly note: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/problems": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 记一个问题 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly title: string;
                        /** @default null */
                        readonly note?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/problems/{problem}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 问题的处理情况 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                    readonly problem: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description open 待处理，in hand 处理中，solved 已解决，explained 已说明
                         * @enum {string}
                         */
                        readonly state: "open" | "in hand" | "solved" | "explained";
                        /** @default null */
                        readonly note?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/outcomes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 记一项成效 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description intent 意向，contract 签约，project 立项，launch 落地：分开记，不互相代替
                         * @enum {string}
                         */
                        readonly kind: "intent" | "contract" | "project" | "launch";
                        /** @enum {string} */
                        readonly standing: "planned" | "actual";
                        /**
                         * Format: date
                         * @description 计划或实际的日期
                         */
                        readonly on: string;
                        /**
                         * @description 合同登记号
                         * @default null
                         */
                        readonly contractNumber?: string | null;
                        /**
                         * @description 金额，照写原话，如 约120万元
                         * @default null
                         */
                        readonly amount?: string | null;
                        /**
                         * @description 委托开发 commissioned development，许可 licence，转让 assignment，作价入股 equity for technology，先使用后付费 use first, pay later，先投后股 invest first, convert later，共建 joint building
                         * @default null
                         */
                        readonly mode?: ("commissioned development" | "licence" | "assignment" | "equity for technology" | "use first, pay later" | "invest first, convert later" | "joint building") | null;
                        /** @default null */
                        readonly note?: string | null;
                        /**
                         * @description 共享这项成效的单位编号；需求所在园区总在内
                         * @default []
                         */
                        readonly credits?: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/outcomes/{outcome}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤回一项记错的成效；它留在台账里，不再计数 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                    readonly outcome: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EngagementInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/outcomes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 成效台账与合计 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly kind?: readonly ("intent" | "contract" | "project" | "launch")[];
                    readonly standing?: "planned" | "actual";
                    readonly from?: string;
                    readonly to?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OutcomeLedger"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 双方的联系方式：对方接受之后才有，每次查看都有记录 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Contacts"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 加一个附件 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description pdf、docx、xlsx、pptx、png、jpg，按内容识别，不超过 20 MB
                         */
                        readonly file: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Attachment"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagements/{id}/attachments/{attachment}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载一个附件 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly attachment: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 文件 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": unknown;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagement-links/look": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 查看邮件链接里的邀请；不改变任何东西 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 邮件链接里 # 之后的部分 */
                        readonly token: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {string} */
                            readonly purpose: "invitation" | "solved";
                            /** @description 谁在邀请 */
                            readonly asks: string;
                            /** @description 邀请谁 */
                            readonly invited: string;
                            /** @description 读者可以看到的部分；看不到为 null */
                            readonly need: {
                                readonly title: string;
                                readonly description: string;
                                readonly organisation: string | null;
                                readonly region: string | null;
                                readonly industry: string | null;
                                readonly cooperation: readonly string[];
                                readonly deadline: string | null;
                            } | null;
                            /** Format: date-time */
                            readonly expires: string;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engagement-links/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 凭邮件链接作答：只能一次 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 邮件链接里 # 之后的部分 */
                        readonly token: string;
                        readonly answer: {
                            readonly accepts: boolean;
                            /**
                             * @description 婉拒的原因
                             * @default null
                             */
                            readonly reason?: ("off topic" | "targets missed" | "not credible" | "too early" | "too far" | "bad time" | "price" | "known already" | "other") | null;
                            /** @default null */
                            readonly words?: string | null;
                        };
                    } | {
                        /** @description 邮件链接里 # 之后的部分 */
                        readonly token: string;
                        readonly firmWord: {
                            /** @enum {string} */
                            readonly conclusion: "solved" | "partly solved" | "unsolved";
                            /** @default null */
                            readonly words?: string | null;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                            /** @enum {string} */
                            readonly state: "proposed" | "invited" | "accepted" | "declined" | "met" | "intent" | "signed" | "launched" | "closed";
                            /** @description 接受之后企业的联系方式 */
                            readonly contacts: components["schemas"]["Contacts"] | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bounties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出看得到的榜，新的在前 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly after?: string;
                    readonly limit?: number;
                    readonly state?: readonly ("drafted" | "posted" | "taken up" | "judged" | "awarded")[];
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly records: readonly components["schemas"]["Bounty"][];
                            readonly next: string | null;
                            readonly total: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 定榜：把一项需求做成榜 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly needId: string;
                        readonly title: string;
                        /** @description 要达到的指标 */
                        readonly indicators: string;
                        /** @description 怎样验收 */
                        readonly acceptance: string;
                        /**
                         * @description 金额，照写原话
                         * @default null
                         */
                        readonly budget?: string | null;
                        /**
                         * Format: date
                         * @description 应榜截止的日期，含当天
                         */
                        readonly deadline: string;
                        /**
                         * @description 张榜范围：organisation 企业内，park 园区，region 地区，public 全网
                         * @enum {string}
                         */
                        readonly scope: "organisation" | "park" | "region" | "public";
                        /**
                         * @description 评审人的账号
                         * @default []
                         */
                        readonly panel?: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Bounty"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bounties/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 读取一个榜 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Bounty"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bounties/{id}/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 榜往前走一步 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description post 张榜，take 揭榜截止，judge 评榜完成，award 奖榜
                         * @enum {string}
                         */
                        readonly step: "post" | "take" | "judge" | "award";
                        /** @description 奖榜：得榜的方案编号，只有一份 */
                        readonly winner?: string;
                        /**
                         * @description 奖榜：奖励，照写原话
                         * @default null
                         */
                        readonly reward?: string | null;
                        /**
                         * @description 奖榜：立项的名称或编号；填写则计入成效台账
                         * @default null
                         */
                        readonly project?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Bounty"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bounties/{id}/bids/{bid}/scores": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 评审人给一份方案打分：一次，不能改 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                    readonly bid: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly score: number;
                        readonly words: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Bounty"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/needs/{id}/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可以点名的人：园区和上级科协的人员、有账号的专家；需求企业的人不在其中 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly people: readonly {
                                readonly accountId: string;
                                readonly name: string;
                                /**
                                 * @description office 园区科协，upper 上级科协，expert 有账号的专家
                                 * @enum {string}
                                 */
                                readonly as: "office" | "upper" | "expert";
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bounties/{id}/bids/{bid}/pledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载一份方案的揭榜承诺书 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly bid: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 文件 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": unknown;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/bounties/{id}/bids": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 揭榜：方案和承诺书 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "multipart/form-data": {
                        /** @description 团队 */
                        readonly team: string;
                        /** @description 攻关方案与进度安排 */
                        readonly plan: string;
                        /**
                         * Format: binary
                         * @description 签字的揭榜承诺书：PDF、Office 文件或图片
                         */
                        readonly pledge: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Bounty"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shortlists": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出对接清单，新的在前 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 标题里的字词，几个都要有 */
                    readonly text?: string;
                    /** @description 只要已经算出来的 */
                    readonly computed?: "true";
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly records: readonly components["schemas"]["Shortlist"][];
                            readonly next: string | null;
                            readonly total: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 生成一份对接清单：立即返回，进度在清单的 progress 里 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly title: string;
                        /**
                         * @description 哪个园区或上级科协的清单；不填为本人所属的
                         * @default null
                         */
                        readonly pool?: string | null;
                        /**
                         * @description 哪些需求；不填为全部未解决的
                         * @default null
                         */
                        readonly needs?: readonly string[] | null;
                        /** @default {} */
                        readonly limits?: {
                            /**
                             * @description 每条需求几位专家、几项成果；至少几位由您定，不填则没有合适的就不列
                             * @default {
                             *       "expert": {
                             *         "least": 0,
                             *         "most": 3
                             *       }
                             *     }
                             */
                            readonly perNeed?: {
                                readonly expert?: {
                                    readonly least: number;
                                    readonly most: number;
                                };
                                readonly result?: {
                                    readonly least: number;
                                    readonly most: number;
                                };
                            };
                            /**
                             * @description 一位专家、一项成果至多列入几条需求；专家自己的承接余量也算
                             * @default {}
                             */
                            readonly load?: {
                                /** @default 3 */
                                readonly expert?: number;
                                /** @default 5 */
                                readonly result?: number;
                            };
                            /**
                             * @description 个别需求的下限，代替统一的下限
                             * @default []
                             */
                            readonly floors?: readonly {
                                readonly needId: string;
                                /** @enum {string} */
                                readonly kind: "expert" | "result";
                                readonly least: number;
                            }[];
                            /**
                             * @description 个别专家、成果的上限，代替统一的上限
                             * @default []
                             */
                            readonly loads?: readonly {
                                /** @enum {string} */
                                readonly kind: "expert" | "result";
                                readonly id: string;
                                readonly most: number;
                            }[];
                            /** @description 名额 */
                            readonly quotas?: readonly {
                                /**
                                 * @description organisation 单位、industry 行业、category 类别、region 地区
                                 * @enum {string}
                                 */
                                readonly of: "organisation" | "industry" | "category" | "region";
                                /**
                                 * @description 哪一个；不填为每一个
                                 * @default null
                                 */
                                readonly value?: string | null;
                                /** @default null */
                                readonly least?: number | null;
                                /** @default null */
                                readonly most?: number | null;
                            }[];
                            /**
                             * @description 这一对一定要有
                             * @default []
                             */
                            readonly locks?: readonly {
                                readonly needId: string;
                                /** @enum {string} */
                                readonly kind: "expert" | "result";
                                readonly id: string;
                            }[];
                            /**
                             * @description 回避
                             * @default []
                             */
                            readonly exclusions?: readonly {
                                /** @enum {string} */
                                readonly kind: "expert" | "result";
                                readonly id: string;
                                /**
                                 * @description 只对这条需求；不填为对所有需求
                                 * @default null
                                 */
                                readonly needId?: string | null;
                                /** @description 如 回避、谢绝、出差 */
                                readonly reason: string;
                            }[];
                            /** @default null */
                            readonly near?: {
                                /**
                                 * @description city 同城，province 同省
                                 * @enum {string}
                                 */
                                readonly scope: "city" | "province";
                                /**
                                 * @description 哪些需求；不填为全部
                                 * @default null
                                 */
                                readonly needs?: readonly string[] | null;
                            } | null;
                            /**
                             * @description 1 弱相关，2 较强相关，3 强相关
                             * @default 2
                             */
                            readonly minimumGrade?: 1 | 2 | 3;
                            /**
                             * @description 这些需求不受最低等级限制
                             * @default []
                             */
                            readonly anyGrade?: readonly string[];
                            /**
                             * @description 0 只看总体效果，1 先顾最难满足的需求
                             * @default 0.5
                             */
                            readonly fairness?: number;
                        };
                        readonly letterhead?: {
                            /** @description 单位名称 */
                            readonly name: string;
                            /**
                             * @description 文号
                             * @default null
                             */
                            readonly reference?: string | null;
                            /** Format: date */
                            readonly date: string;
                            /** @default null */
                            readonly contact?: string | null;
                            /** @default null */
                            readonly telephone?: string | null;
                            /**
                             * @description 邀请函中的时间、地点
                             * @default null
                             */
                            readonly occasion?: string | null;
                        } | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Shortlist"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shortlists/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 读取一份对接清单的一个版本 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly version?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ShortlistInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shortlists/{id}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一份对接清单的各个版本：谁、何时、为什么 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly versions: readonly {
                                readonly number: number;
                                readonly at: string;
                                readonly by: string | null;
                                /** @enum {string} */
                                readonly act: "computed" | "edited" | "repaired" | "approved" | "sent";
                                readonly why: string | null;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shortlists/{id}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 停止生成：以目前最好的方案结束 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Shortlist"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shortlists/{id}/edits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 人工修改：增、删、排序、备注，成为新的版本 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 在哪个版本上改：已有更新的版本则答 409 */
                        readonly version: number;
                        /** @description 为什么改 */
                        readonly why: string;
                        readonly edits: readonly ({
                            /** @enum {string} */
                            readonly do: "remove";
                            readonly lineId: string;
                        } | {
                            /** @enum {string} */
                            readonly do: "move";
                            readonly lineId: string;
                            readonly to: number;
                        } | {
                            /** @enum {string} */
                            readonly do: "note";
                            readonly lineId: string;
                            /** @default null */
                            readonly note?: string | null;
                        } | {
                            /** @enum {string} */
                            readonly do: "add";
                            readonly pair: {
                                readonly needId: string;
                                /** @enum {string} */
                                readonly kind: "expert" | "result";
                                readonly id: string;
                            };
                            /** @default null */
                            readonly to?: number | null;
                        })[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ShortlistInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shortlists/{id}/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 批准清单 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @default null */
                        readonly why?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ShortlistInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shortlists/{id}/dispatch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 把批准的清单标为已发出 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @default null */
                        readonly why?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ShortlistInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shortlists/{id}/repairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 有人不能来：以最少的改动补上，并说明改了什么 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 在哪个版本上补：已有更新的版本则答 409 */
                        readonly version: number;
                        /** @description 谁不能来了 */
                        readonly gone: readonly {
                            /** @enum {string} */
                            readonly kind: "expert" | "result";
                            readonly id: string;
                            /**
                             * @description 只对这条需求；不填为对所有需求
                             * @default null
                             */
                            readonly needId?: string | null;
                            /** @description 如 回避、谢绝、出差 */
                            readonly reason: string;
                        }[];
                        /**
                         * @description false：只看会有什么变化，不存
                         * @default true
                         */
                        readonly keep?: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 新的版本号；没有存为 null */
                            readonly version: number | null;
                            readonly difference: components["schemas"]["ShortlistDifference"] | null;
                            readonly conflict: {
                                /** @description 不能同时满足的限制，缺一条就不冲突 */
                                readonly limits: readonly string[];
                                /** @description 代价最小的在前 */
                                readonly waysOut: readonly {
                                    readonly text: string;
                                    readonly cost: number;
                                    /** @description 放宽后的限制，可据此重新生成；限制说不出来的为 null */
                                    readonly limits: {
                                        readonly perNeed: {
                                            readonly expert?: {
                                                readonly least: number;
                                                readonly most: number;
                                            };
                                            readonly result?: {
                                                readonly least: number;
                                                readonly most: number;
                                            };
                                        };
                                        readonly load: {
                                            readonly expert: number;
                                            readonly result: number;
                                        };
                                        readonly floors?: readonly {
                                            readonly needId: string;
                                            /** @enum {string} */
                                            readonly kind: "expert" | "result";
                                            readonly least: number;
                                        }[];
                                        readonly loads: readonly {
                                            /** @enum {string} */
                                            readonly kind: "expert" | "result";
                                            readonly id: string;
                                            readonly most: number;
                                        }[];
                                        readonly quotas: readonly {
                                            /** @enum {string} */
                                            readonly of: "organisation" | "industry" | "category" | "region";
                                            readonly value: string | null;
                                            readonly least: number | null;
                                            readonly most: number | null;
                                        }[];
                                        readonly locks: readonly {
                                            readonly needId: string;
                                            /** @enum {string} */
                                            readonly kind: "expert" | "result";
                                            readonly id: string;
                                        }[];
                                        readonly exclusions: readonly {
                                            readonly needId: string | null;
                                            /** @enum {string} */
                                            readonly kind: "expert" | "result";
                                            readonly id: string;
                                            readonly reason: string;
                                        }[];
                                        readonly near: {
                                            /** @enum {string} */
                                            readonly scope: "city" | "province";
                                            readonly needs: readonly string[] | null;
                                        } | null;
                                        readonly minimumGrade: 1 | 2 | 3;
                                        readonly anyGrade?: readonly string[];
                                        readonly fairness: number;
                                    } | null;
                                }[];
                            } | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shortlists/{id}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 比较两个版本 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly from?: number;
                    /** @description 不填为最新的版本 */
                    readonly to?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ShortlistDifference"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/shortlists/{id}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 导出一个版本 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description docx：推荐清单，后附邀请函 */
                    readonly format?: "xlsx" | "docx" | "csv";
                    /** @description 不填为最新的版本 */
                    readonly version?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 文件 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": unknown;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出对接会，日期晚的在前 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly records: readonly components["schemas"]["MatchmakingEvent"][];
                            readonly next: string | null;
                            readonly total: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 把对接清单的一个版本排成一场对接会 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly shortlistId: string;
                        /**
                         * @description 不填为最新的版本
                         * @default null
                         */
                        readonly shortlistVersion?: number | null;
                        readonly title: string;
                        /** Format: date */
                        readonly day: string;
                        /** @default null */
                        readonly place?: string | null;
                        readonly setting: {
                            readonly hours: {
                                readonly begins: string;
                                /** @description 每场几分钟 */
                                readonly minutes: number;
                                /**
                                 * @description 两场之间几分钟
                                 * @default 5
                                 */
                                readonly gap?: number;
                                /** @description 几个时段 */
                                readonly count: number;
                                /**
                                 * @description 茶歇、午餐：时段绕开它们
                                 * @default []
                                 */
                                readonly breaks?: readonly {
                                    readonly from: string;
                                    readonly minutes: number;
                                    readonly name: string;
                                }[];
                                /**
                                 * @description 从第几个时段（从 0 数）起晚几分钟
                                 * @default []
                                 */
                                readonly delays?: readonly {
                                    readonly slot: number;
                                    readonly minutes: number;
                                }[];
                            };
                            readonly tables: readonly string[];
                            /**
                             * @description 谁、哪张桌子什么时候不在
                             * @default []
                             */
                            readonly absences?: readonly {
                                /** @description 谁：firm:…、expert:…、owner:…；桌子为 table: 加桌名 */
                                readonly key: string;
                                /**
                                 * @description 不填为从开始
                                 * @default null
                                 */
                                readonly from?: string | null;
                                /**
                                 * @description 不填为到结束
                                 * @default null
                                 */
                                readonly to?: string | null;
                                readonly reason: string;
                            }[];
                            /**
                             * @description 专家最多连续几场；不填为不限
                             * @default null
                             */
                            readonly longest?: number | null;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EventInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 读取一场对接会的时间表 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 不填为最新的版本 */
                    readonly version?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EventInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/{id}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 时间表的各个版本：谁、何时、为什么 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly versions: readonly {
                                readonly number: number;
                                readonly at: string;
                                readonly by: string | null;
                                /** @enum {string} */
                                readonly act: "arranged" | "edited" | "repaired";
                                readonly why: string | null;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/{id}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 比较时间表的两个版本 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly from?: number;
                    /** @description 不填为最新的版本 */
                    readonly to?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EventDifference"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/{id}/openings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一场可以放到哪里，不行的为什么 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 哪一场；不填为还没有排上的第一场 */
                    readonly meeting?: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly meetingId: string | null;
                            readonly openings: readonly {
                                readonly slot: number;
                                readonly obstacles: readonly string[];
                                readonly tables: readonly string[];
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/{id}/timetables": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 按新的设置重新排：人工固定的不动 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 在哪个版本上改：已有更新的版本则答 409 */
                        readonly version: number;
                        readonly why: string;
                        readonly setting: {
                            readonly hours: {
                                readonly begins: string;
                                /** @description 每场几分钟 */
                                readonly minutes: number;
                                /**
                                 * @description 两场之间几分钟
                                 * @default 5
                                 */
                                readonly gap?: number;
                                /** @description 几个时段 */
                                readonly count: number;
                                /**
                                 * @description 茶歇、午餐：时段绕开它们
                                 * @default []
                                 */
                                readonly breaks?: readonly {
                                    readonly from: string;
                                    readonly minutes: number;
                                    readonly name: string;
                                }[];
                                /**
                                 * @description 从第几个时段（从 0 数）起晚几分钟
                                 * @default []
                                 */
                                readonly delays?: readonly {
                                    readonly slot: number;
                                    readonly minutes: number;
                                }[];
                            };
                            readonly tables: readonly string[];
                            /**
                             * @description 谁、哪张桌子什么时候不在
                             * @default []
                             */
                            readonly absences?: readonly {
                                /** @description 谁：firm:…、expert:…、owner:…；桌子为 table: 加桌名 */
                                readonly key: string;
                                /**
                                 * @description 不填为从开始
                                 * @default null
                                 */
                                readonly from?: string | null;
                                /**
                                 * @description 不填为到结束
                                 * @default null
                                 */
                                readonly to?: string | null;
                                readonly reason: string;
                            }[];
                            /**
                             * @description 专家最多连续几场；不填为不限
                             * @default null
                             */
                            readonly longest?: number | null;
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EventInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/{id}/edits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 人工移动、固定、取消一场：不合规的说明为什么 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 在哪个版本上改：已有更新的版本则答 409 */
                        readonly version: number;
                        readonly why: string;
                        readonly edits: readonly ({
                            /** @enum {string} */
                            readonly do: "move";
                            readonly meetingId: string;
                            /** @description 第几个时段，从 0 数 */
                            readonly slot: number;
                            /**
                             * @description 不填为空着的一张，尽量是这位专家常坐的
                             * @default null
                             */
                            readonly table?: string | null;
                        } | {
                            /** @enum {string} */
                            readonly do: "pin" | "unpin" | "cancel";
                            readonly meetingId: string;
                        })[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EventInFull"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/{id}/repairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 有人不来、临时到场、晚开始、少了桌子：以最少的改动补上，并说明改了什么 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 在哪个版本上改：已有更新的版本则答 409 */
                        readonly version: number;
                        /**
                         * @description 现在几点：已经开始的时段不动；不填为会前
                         * @default null
                         */
                        readonly at?: string | null;
                        readonly happenings: readonly ({
                            /** @description 谁：firm:…、expert:…、owner:…；桌子为 table: 加桌名 */
                            readonly key: string;
                            /**
                             * @description 不填为从开始
                             * @default null
                             */
                            readonly from?: string | null;
                            /**
                             * @description 不填为到结束
                             * @default null
                             */
                            readonly to?: string | null;
                            readonly reason: string;
                            /** @enum {string} */
                            readonly what: "absent";
                        } | {
                            /** @enum {string} */
                            readonly what: "walk-in";
                            /** @description 临时到场的企业名称，或已在场企业的 key */
                            readonly firm: string;
                            readonly wishes: readonly {
                                /** @description 想见谁：expert:编号，或已在场成果方的 key */
                                readonly partner: string;
                                readonly topic: string;
                            }[];
                        } | {
                            /** @enum {string} */
                            readonly what: "late";
                            readonly minutes: number;
                            /**
                             * @description 场地最晚用到几点；不填为不限
                             * @default null
                             */
                            readonly until?: string | null;
                        })[];
                        /**
                         * @description false：只看会有什么变化，不存
                         * @default true
                         */
                        readonly keep?: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 新的版本号；没有存为 null */
                            readonly version: number | null;
                            readonly difference: components["schemas"]["EventDifference"];
                            readonly unplaced: readonly {
                                readonly meetingId: string;
                                readonly reason: string;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/events/{id}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 导出时间表 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description xlsx：总表、桌位图、按企业、按专家、按桌；docx：企业、专家、桌每页一份，后附桌牌；csv：总表 */
                    readonly format?: "xlsx" | "docx" | "csv";
                    /** @description 不填为最新的版本 */
                    readonly version?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 文件 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": unknown;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/trips/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 专家来访：走访哪些企业、哪些需求 */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description 来访的专家，可以几位 */
                    readonly expert: readonly string[];
                    /** @description 哪一天来 */
                    readonly day: string;
                    /** @description 到哪个园区；不填为本人所属的 */
                    readonly pool?: string;
                    /** @description 每位专家上午走访几家 */
                    readonly morning?: number;
                    /** @description 下午走访几家 */
                    readonly afternoon?: number;
                    /** @description 不走访的单位 */
                    readonly without?: readonly string[];
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TripPlan"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/trips/plan/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 导出行程单 */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description 来访的专家，可以几位 */
                    readonly expert: readonly string[];
                    /** @description 哪一天来 */
                    readonly day: string;
                    /** @description 到哪个园区；不填为本人所属的 */
                    readonly pool?: string;
                    /** @description 每位专家上午走访几家 */
                    readonly morning?: number;
                    /** @description 下午走访几家 */
                    readonly afternoon?: number;
                    /** @description 不走访的单位 */
                    readonly without?: readonly string[];
                    readonly format?: "xlsx" | "docx";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 文件 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": unknown;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/funnel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 漏斗：发布到落地 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 第一天；不填为今年 1 月 1 日 */
                    readonly from?: string;
                    /** @description 最后一天，含；不填为今天 */
                    readonly to?: string;
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                    /** @description 只算这个行业 */
                    readonly industry?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Funnel"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/funnel/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个数字背后的需求 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 第一天；不填为今年 1 月 1 日 */
                    readonly from?: string;
                    /** @description 最后一天，含；不填为今天 */
                    readonly to?: string;
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                    /** @description 只算这个行业 */
                    readonly industry?: string;
                    readonly stage?: "submitted" | "qualified" | "recommended" | "accepted" | "met" | "intent" | "signed" | "launched";
                    /** @description 只要停在这一步、因为这个原因的 */
                    readonly standstill?: "going on" | "returned" | "withdrawn" | "merged" | "declined" | "unsolved";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly components["schemas"]["FunnelRow"][];
                            /** @description 计入数字但您无权看到的需求 */
                            readonly hidden: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/funnel/rows.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个数字背后的需求，作为表格下载 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 第一天；不填为今年 1 月 1 日 */
                    readonly from?: string;
                    /** @description 最后一天，含；不填为今天 */
                    readonly to?: string;
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                    /** @description 只算这个行业 */
                    readonly industry?: string;
                    readonly stage?: "submitted" | "qualified" | "recommended" | "accepted" | "met" | "intent" | "signed" | "launched";
                    /** @description 只要停在这一步、因为这个原因的 */
                    readonly standstill?: "going on" | "returned" | "withdrawn" | "merged" | "declined" | "unsolved";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description CSV，UTF-8 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": string;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/funnel/engagements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 漏斗里一个数字背后的对接 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 第一天；不填为今年 1 月 1 日 */
                    readonly from?: string;
                    /** @description 最后一天，含；不填为今天 */
                    readonly to?: string;
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                    /** @description 只算这个行业 */
                    readonly industry?: string;
                    readonly stage?: "submitted" | "qualified" | "recommended" | "accepted" | "met" | "intent" | "signed" | "launched";
                    /** @description 只要因这个原因婉拒的；与 stage 只用一个 */
                    readonly reason?: "off topic" | "targets missed" | "not credible" | "too early" | "too far" | "bad time" | "price" | "known already" | "other";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["FunnelEngagements"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/exposure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 专家曝光台账 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ExposureLedger"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/exposure.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 专家曝光台账，作为表格下载 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description CSV，UTF-8 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": string;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/exposure/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 曝光台账一个数背后的各次 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                    /** @description 哪位专家；不填为全部 */
                    readonly expert?: string;
                    /** @description shortlist 已发清单，invitation 邀请，digest 推荐邮件 */
                    readonly source?: "shortlist" | "invitation" | "digest";
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly {
                                /**
                                 * @description shortlist 已发清单，invitation 邀请，digest 推荐邮件
                                 * @enum {string}
                                 */
                                readonly source: "shortlist" | "invitation" | "digest";
                                /** Format: date */
                                readonly on: string;
                                readonly needId: string | null;
                                /** @description 推荐邮件没有需求，为 null */
                                readonly title: string | null;
                                readonly answer: ("accepted" | "declined") | null;
                            }[];
                            /** @description 计入数字但您无权看到的 */
                            readonly hidden: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 服务台账 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 第一天；不填为今年 1 月 1 日 */
                    readonly from?: string;
                    /** @description 最后一天，含；不填为今天 */
                    readonly to?: string;
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ServiceLedger"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/services.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 服务台账，作为表格下载 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 第一天；不填为今年 1 月 1 日 */
                    readonly from?: string;
                    /** @description 最后一天，含；不填为今天 */
                    readonly to?: string;
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description CSV，UTF-8 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": string;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/services/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 服务台账一个数背后的各条 */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description 第一天；不填为今年 1 月 1 日 */
                    readonly from?: string;
                    /** @description 最后一天，含；不填为今天 */
                    readonly to?: string;
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                    /** @description 哪一项：服务如 visits，成效如 contract actual */
                    readonly what: "visits" | "expertVisits" | "calls" | "meetings" | "diagnoses" | "needs" | "solved" | "engagements" | "problems" | "handled" | "intent planned" | "intent actual" | "contract planned" | "contract actual" | "project planned" | "project actual" | "launch planned" | "launch actual";
                    /** @description 只要这个月的；不用于成效 */
                    readonly month?: string;
                    /** @description 只要这家单位的；不用于成效 */
                    readonly firm?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ServiceRows"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/services/rows.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 服务台账一个数背后的各条，作为表格下载 */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description 第一天；不填为今年 1 月 1 日 */
                    readonly from?: string;
                    /** @description 最后一天，含；不填为今天 */
                    readonly to?: string;
                    /** @description 只算这个园区 */
                    readonly pool?: string;
                    /** @description 哪一项：服务如 visits，成效如 contract actual */
                    readonly what: "visits" | "expertVisits" | "calls" | "meetings" | "diagnoses" | "needs" | "solved" | "engagements" | "problems" | "handled" | "intent planned" | "intent actual" | "contract planned" | "contract actual" | "project planned" | "project actual" | "launch planned" | "launch actual";
                    /** @description 只要这个月的；不用于成效 */
                    readonly month?: string;
                    /** @description 只要这家单位的；不用于成效 */
                    readonly firm?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description CSV，UTF-8 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": string;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/parks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下级各园区：需求、对接、逾期、动静，和年度采集表；不含需求原文 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 采集表的年份，不填为今年 */
                    readonly year?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ParksBelow"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/yearly/{organisationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一年的采集表，已按系统数填好 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 不填为今年 */
                    readonly year?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly organisationId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["YearlyView"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 上报一年的采集表 */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    /** @description 不填为今年 */
                    readonly year?: number;
                };
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly organisationId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 只填要改的；其余按系统数上报 */
                        readonly figures?: readonly {
                            /** @enum {string} */
                            readonly item: "parks" | "enterprises" | "associations" | "institutions" | "societies" | "agencies" | "results" | "experts" | "visits" | "meetings" | "diagnoses" | "needs submitted" | "needs qualified" | "needs recommended" | "needs solved" | "intents" | "contracts" | "contract yuan" | "projects" | "launches";
                            readonly value: number;
                            /**
                             * @description 与系统数不同时必填
                             * @default null
                             */
                            readonly note?: string | null;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["YearlyFiling"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/yearly/{organisationId}/review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 审核下级上报的采集表 */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    /** @description 不填为今年 */
                    readonly year?: number;
                };
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly organisationId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 填写则退回，不填则通过
                         * @default null
                         */
                        readonly reason?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["YearlyFiling"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/yearly/{organisationId}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 采集表里一个数字背后的行 */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description 不填为今年 */
                    readonly year?: number;
                    readonly item: "parks" | "enterprises" | "associations" | "institutions" | "societies" | "agencies" | "results" | "experts" | "visits" | "meetings" | "diagnoses" | "needs submitted" | "needs qualified" | "needs recommended" | "needs solved" | "intents" | "contracts" | "contract yuan" | "projects" | "launches";
                };
                readonly header?: never;
                readonly path: {
                    readonly organisationId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["YearlyRows"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/yearly/{organisationId}/form.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 采集表，作为 CSV 下载 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 不填为今年 */
                    readonly year?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly organisationId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 文件 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": unknown;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/statistics/yearly/{organisationId}/form.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 采集表和各版，作为 XLSX 下载 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 不填为今年 */
                    readonly year?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly organisationId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 文件 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": unknown;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/chains": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出产业链，最近改过的在前 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly records: readonly components["schemas"]["Chain"][];
                            readonly next: string | null;
                            readonly total: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 新增一条产业链 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly title: string;
                        /**
                         * @description 哪个园区或上级科协的链；不填为本人所属的
                         * @default null
                         */
                        readonly pool?: string | null;
                        /** @description 环节，按顺序 */
                        readonly nodes: readonly {
                            /** @description 环节在本链内的编号；改名后不变 */
                            readonly id: string;
                            readonly name: string;
                            /**
                             * @description upstream 上游，midstream 中游，downstream 下游
                             * @default midstream
                             * @enum {string}
                             */
                            readonly stretch?: "upstream" | "midstream" | "downstream";
                            /**
                             * @description supplement 补链，strengthen 强链，extend 延链；不填为无
                             * @default null
                             */
                            readonly mark?: ("supplement" | "strengthen" | "extend") | null;
                            /**
                             * @description 说明这个环节的词：需求、专家、成果里会出现的
                             * @default []
                             */
                            readonly words?: readonly string[];
                            /**
                             * @description 上游环节的编号
                             * @default []
                             */
                            readonly from?: readonly string[];
                            /** @default null */
                            readonly note?: string | null;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Chain"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/chains/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 读取一条产业链 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Chain"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 改写一条产业链；手工放在已删环节上的记录回到自动归类 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly title: string;
                        /**
                         * @description 哪个园区或上级科协的链；不填为本人所属的
                         * @default null
                         */
                        readonly pool?: string | null;
                        /** @description 环节，按顺序 */
                        readonly nodes: readonly {
                            /** @description 环节在本链内的编号；改名后不变 */
                            readonly id: string;
                            readonly name: string;
                            /**
                             * @description upstream 上游，midstream 中游，downstream 下游
                             * @default midstream
                             * @enum {string}
                             */
                            readonly stretch?: "upstream" | "midstream" | "downstream";
                            /**
                             * @description supplement 补链，strengthen 强链，extend 延链；不填为无
                             * @default null
                             */
                            readonly mark?: ("supplement" | "strengthen" | "extend") | null;
                            /**
                             * @description 说明这个环节的词：需求、专家、成果里会出现的
                             * @default []
                             */
                            readonly words?: readonly string[];
                            /**
                             * @description 上游环节的编号
                             * @default []
                             */
                            readonly from?: readonly string[];
                            /** @default null */
                            readonly note?: string | null;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Chain"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        /** 删除一条产业链 */
        readonly delete: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 204: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/chains/{id}/map": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 产业链图上的数：每个环节的需求、专家、成果 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ChainMap"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/chains/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个数背后的各行 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 只要这个环节的 */
                    readonly node?: string;
                    /** @description 只要不在任何环节上的 */
                    readonly unplaced?: "true";
                    readonly kind?: "need" | "result" | "expert";
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rows: readonly components["schemas"]["ChainRow"][];
                            readonly isCut: boolean;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/chains/{id}/rows.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 同样的各行，作为表格下载 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 只要这个环节的 */
                    readonly node?: string;
                    /** @description 只要不在任何环节上的 */
                    readonly unplaced?: "true";
                    readonly kind?: "need" | "result" | "expert";
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description CSV，UTF-8 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": string;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/chains/{id}/placements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 人工把一条需求、专家或成果放到某个环节 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly kind: "need" | "result" | "expert";
                        readonly recordId: string;
                        /** @description 放到哪个环节；null：不属于这条链 */
                        readonly node: string | null;
                        /**
                         * @description true：撤销人工归类，重新按用词
                         * @default false
                         */
                        readonly byWords?: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {string} */
                            readonly kind: "need" | "result" | "expert";
                            readonly recordId: string;
                            readonly node: string | null;
                            readonly byWords: boolean;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/chains/{id}/fillers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 谁能补上一个环节：按环节的用词在各资源库中找 */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description 环节在本链内的编号；改名后不变 */
                    readonly node: string;
                    readonly kind?: "expert" | "result";
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ChainFillers"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/chains/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 从一张环节表导入产业链 */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    /** @description 哪个园区或上级科协的；不填为本人所属的 */
                    readonly pool?: string;
                };
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "multipart/form-data": {
                        /**
                         * Format: binary
                         * @description CSV 或 XLSX，列：产业链、环节、上游环节、位置、标记、描述词、说明；不超过 5 MB
                         */
                        readonly file: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ChainImport"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/thesaurus/concepts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出词库中的概念（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 任何说法或英文的一部分 */
                    readonly text?: string;
                    /** @description 领域代码 */
                    readonly industry?: string;
                    readonly kind?: string;
                    readonly stand?: "shipped" | "changed" | "house" | "retired";
                    /** @description 跳过几个 */
                    readonly from?: number;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly concepts: readonly components["schemas"]["Concept"][];
                            readonly total: number;
                            readonly counts: {
                                readonly industry: {
                                    readonly [key: string]: number;
                                };
                                readonly kind: {
                                    readonly [key: string]: number;
                                };
                                readonly stand: {
                                    readonly [key: string]: number;
                                };
                            };
                            readonly industries: readonly {
                                readonly code: string;
                                readonly name: string;
                            }[];
                            readonly kinds: readonly string[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 新增一个概念（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 首选词 */
                        readonly concept: string;
                        readonly kind: string;
                        /** @description 领域代码 */
                        readonly industry: string;
                        /** @default {} */
                        readonly words?: {
                            /**
                             * @description 其他说法：车间里的叫法、旧称、简称
                             * @default []
                             */
                            readonly altLabel?: readonly string[];
                            /**
                             * @description 英文
                             * @default []
                             */
                            readonly en?: readonly string[];
                            /**
                             * @description 上位词，写首选词
                             * @default []
                             */
                            readonly broader?: readonly string[];
                            /**
                             * @description 相关词，写首选词
                             * @default []
                             */
                            readonly related?: readonly string[];
                            /** @description 问题的表现：不知道它叫什么的人怎么说，几个词之间用 … 隔开；不填为不变 */
                            readonly said?: readonly string[];
                            /** @description 表现要说到其中之一才算；不填为不变 */
                            readonly befalls?: readonly string[];
                        };
                        /** @description 为什么，记入历史 */
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DoneThesaurusChange"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/thesaurus/concepts/{concept}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个概念及其历史（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description 概念的首选词 */
                    readonly concept: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ConceptView"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 改一个概念的首选词、说法、英文、上位词、相关词，以及问题的表现和对象（管理员） */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    /** @description 概念的首选词 */
                    readonly concept: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 新的首选词；不填为不变。原来的要留作说法，就写进 altLabel */
                        readonly prefLabel?: string;
                        readonly words: {
                            /**
                             * @description 其他说法：车间里的叫法、旧称、简称
                             * @default []
                             */
                            readonly altLabel?: readonly string[];
                            /**
                             * @description 英文
                             * @default []
                             */
                            readonly en?: readonly string[];
                            /**
                             * @description 上位词，写首选词
                             * @default []
                             */
                            readonly broader?: readonly string[];
                            /**
                             * @description 相关词，写首选词
                             * @default []
                             */
                            readonly related?: readonly string[];
                            /** @description 问题的表现：不知道它叫什么的人怎么说，几个词之间用 … 隔开；不填为不变 */
                            readonly said?: readonly string[];
                            /** @description 表现要说到其中之一才算；不填为不变 */
                            readonly befalls?: readonly string[];
                        };
                        /** @description 为什么，记入历史 */
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DoneThesaurusChange"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/thesaurus/concepts/{concept}/mentions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个概念的各个说法在三库中各出现在多少条资料里，涉敏的不计（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description 概念的首选词 */
                    readonly concept: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly words: readonly {
                                readonly need: number;
                                readonly result: number;
                                readonly expert: number;
                                readonly word: string;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/thesaurus/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 词库的改动，新的在前（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 只要这一次之前的 */
                    readonly before?: number;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly changes: readonly components["schemas"]["ThesaurusChange"][];
                            readonly next: number | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/thesaurus/concepts/{concept}/retirement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 停用一个概念（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                    /** @description 读取时得到的 ETag：内容已被别人改动则答 412 */
                    readonly "if-match"?: string;
                };
                readonly path: {
                    /** @description 概念的首选词 */
                    readonly concept: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 为什么，记入历史 */
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DoneThesaurusChange"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/thesaurus/changes/{change}/undoing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤销一次改动；撤销本身也可以再撤销（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly change: number;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 为什么，记入历史 */
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["DoneThesaurusChange"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/thesaurus/trials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 试一句话：认出哪些概念、会找到谁；带上改动则对比前后（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly text: string;
                        /**
                         * @description 还没有保存的改动；不填只看现在
                         * @default null
                         */
                        readonly draft?: ({
                            /** @enum {string} */
                            readonly act: "add";
                            readonly concept: string;
                            readonly kind: string;
                            readonly industry: string;
                            readonly words: {
                                /**
                                 * @description 其他说法：车间里的叫法、旧称、简称
                                 * @default []
                                 */
                                readonly altLabel?: readonly string[];
                                /**
                                 * @description 英文
                                 * @default []
                                 */
                                readonly en?: readonly string[];
                                /**
                                 * @description 上位词，写首选词
                                 * @default []
                                 */
                                readonly broader?: readonly string[];
                                /**
                                 * @description 相关词，写首选词
                                 * @default []
                                 */
                                readonly related?: readonly string[];
                                /** @description 问题的表现：不知道它叫什么的人怎么说，几个词之间用 … 隔开；不填为不变 */
                                readonly said?: readonly string[];
                                /** @description 表现要说到其中之一才算；不填为不变 */
                                readonly befalls?: readonly string[];
                            };
                        } | {
                            /** @enum {string} */
                            readonly act: "change";
                            readonly concept: string;
                            /** @description 新的首选词；不填为不变。原来的要留作说法，就写进 altLabel */
                            readonly prefLabel?: string;
                            readonly words: {
                                /**
                                 * @description 其他说法：车间里的叫法、旧称、简称
                                 * @default []
                                 */
                                readonly altLabel?: readonly string[];
                                /**
                                 * @description 英文
                                 * @default []
                                 */
                                readonly en?: readonly string[];
                                /**
                                 * @description 上位词，写首选词
                                 * @default []
                                 */
                                readonly broader?: readonly string[];
                                /**
                                 * @description 相关词，写首选词
                                 * @default []
                                 */
                                readonly related?: readonly string[];
                                /** @description 问题的表现：不知道它叫什么的人怎么说，几个词之间用 … 隔开；不填为不变 */
                                readonly said?: readonly string[];
                                /** @description 表现要说到其中之一才算；不填为不变 */
                                readonly befalls?: readonly string[];
                            };
                        } | {
                            /** @enum {string} */
                            readonly act: "retire";
                            readonly concept: string;
                        }) | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly now: components["schemas"]["UnderstoodSentence"];
                            readonly drafted: components["schemas"]["UnderstoodSentence"] | null;
                            /** @description 这个改动为什么不行 */
                            readonly refusal: {
                                readonly said: string;
                                readonly faults: readonly {
                                    readonly field: string;
                                    readonly expected: string;
                                }[];
                            } | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/thesaurus/missing-words": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 需求里常说、词库里没有的词（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly words: readonly {
                                readonly word: string;
                                /** @description 多少条需求说到 */
                                readonly needs: number;
                                readonly organisations: number;
                            }[];
                            /** @description 读了多少条需求；涉敏的和草稿不读 */
                            readonly read: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/thesaurus/changes.jsonl": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 导出本机构对词库的改动，JSON Lines（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 文件 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": unknown;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/thesaurus/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 导入别处导出的词库改动（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 导出的文件的内容，一行一个改动 */
                        readonly lines: string;
                        /**
                         * @description false 只看每一行会怎样，true 全部导入；有一行不行就都不导入
                         * @default false
                         */
                        readonly keep?: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly lines: readonly {
                                readonly line: number;
                                readonly concept: string;
                                /**
                                 * @description new 会改动，same 已经如此，wrong 不行
                                 * @enum {string}
                                 */
                                readonly fate: "new" | "same" | "wrong";
                                readonly said: string;
                            }[];
                            readonly kept: boolean;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 导入一个文件；同一文件导入两次不会重复 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "multipart/form-data": {
                        /**
                         * @description 文件里是什么：need 需求、result 成果、expert 专家、organisation 组织
                         * @enum {string}
                         */
                        readonly kind: "need" | "result" | "expert" | "organisation";
                        /** @description 归谁的资源库；表里写明的以表里为准 */
                        readonly pool?: string;
                        /**
                         * Format: binary
                         * @description CSV、XLSX 或 JSONL，不超过 50 MB
                         */
                        readonly file: string;
                        /** @description 表格怎么读，JSON：{"sheet"?: 工作表, "headerRow"?: 表头所在行, "columns"?: {列名: 字段}}；不填则自动识别。字段 ignored 不导入，kept 保留原文 */
                        readonly mapping?: string;
                        /**
                         * @description on：成果先进遴选，选定后才发布；只对成果有效
                         * @enum {string}
                         */
                        readonly review?: "on" | "off";
                        /** @description 自取的编号：导入进行时凭它停下（POST /imports/{run}/stop） */
                        readonly run?: string;
                    };
                };
            };
            readonly responses: {
                /** @description 导入的结果 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ImportAnswer"];
                        readonly "text/event-stream": string;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/previews": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 看看一个文件会怎么导入；什么也不写 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "multipart/form-data": {
                        /**
                         * @description 文件里是什么：need 需求、result 成果、expert 专家、organisation 组织
                         * @enum {string}
                         */
                        readonly kind: "need" | "result" | "expert" | "organisation";
                        /** @description 归谁的资源库；表里写明的以表里为准 */
                        readonly pool?: string;
                        /**
                         * Format: binary
                         * @description CSV、XLSX 或 JSONL，不超过 50 MB
                         */
                        readonly file: string;
                        /** @description 表格怎么读，JSON：{"sheet"?: 工作表, "headerRow"?: 表头所在行, "columns"?: {列名: 字段}}；不填则自动识别。字段 ignored 不导入，kept 保留原文 */
                        readonly mapping?: string;
                        /**
                         * @description on：成果先进遴选，选定后才发布；只对成果有效
                         * @enum {string}
                         */
                        readonly review?: "on" | "off";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ImportPreview"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/{run}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 停下一个正在进行的导入；已导入的留下，其余不再导入 */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly run: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {boolean} */
                            readonly stopping: true;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 列出导入模板 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly templates: readonly {
                                readonly name: string;
                                readonly url: string;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/imports/templates/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载导入模板 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly name: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 模板文件 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "*/*": unknown;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/subscriptions/own": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 我的订阅 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Subscription"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** 订阅或更改订阅 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description daily 每天，weekly 每周一，off 不接收
                         * @enum {string}
                         */
                        readonly frequency: "daily" | "weekly" | "off";
                        /** @description 不发信的日子：1 周一 至 7 周日 */
                        readonly quietDays: readonly number[];
                        /** @description 一封信最多几条 */
                        readonly itemLimit: number;
                        /** @description 每晚代为查找的问题，用自己的话 */
                        readonly searches: readonly string[];
                        /** @description false：不用您的需求和反馈来挑选，信中只有您可以看到的最新成果和专家（个人信息保护法第二十四条） */
                        readonly personalised: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Subscription"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/subscriptions/unsubscribe": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 打开退订页面 */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly token: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description 到退订页面；什么也不改变 */
                readonly 303: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 一键退订（RFC 8058），由邮件程序发出 */
        readonly post: {
            readonly parameters: {
                readonly query: {
                    readonly token: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {string} */
                            readonly frequency: "off";
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mail-links/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 邮件中的链接打开的内容 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly token: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["OpenedMailLink"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mail-links/{token}/subscription": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 凭邮件中的链接更改订阅 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly token: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description daily 每天，weekly 每周一，off 不接收
                         * @enum {string}
                         */
                        readonly frequency: "daily" | "weekly" | "off";
                        /** @description 不发信的日子：1 周一 至 7 周日 */
                        readonly quietDays: readonly number[];
                        /** @description 一封信最多几条 */
                        readonly itemLimit: number;
                        /** @description 每晚代为查找的问题，用自己的话 */
                        readonly searches: readonly string[];
                        /** @description false：不用您的需求和反馈来挑选，信中只有您可以看到的最新成果和专家（个人信息保护法第二十四条） */
                        readonly personalised: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Subscription"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mail-links/{token}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 回复邮件中的一条推荐 */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly token: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description interested 感兴趣，declined 不合适，handed over 交园区科协对接
                         * @enum {string}
                         */
                        readonly answer: "interested" | "declined" | "handed over";
                        /** @default null */
                        readonly reason?: ("off topic" | "targets missed" | "not credible" | "too early" | "too far" | "bad time" | "price" | "known already" | "other") | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** Format: date */
                            readonly day: string;
                            /** @enum {string} */
                            readonly kind: "need" | "result" | "expert";
                            readonly title: string;
                            readonly subtitle: string;
                            readonly gradeName: string;
                            readonly askedTitle: string | null;
                            readonly reasons: readonly string[];
                            readonly answered: ("interested" | "declined" | "handed over") | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/digests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 各晚的推荐邮件，新的在前（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly before?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly nights: readonly components["schemas"]["DigestNight"][];
                            /** @description 下一页的 before */
                            readonly next: string | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/digests/{day}/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一晚的推荐给了谁（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly day: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly people: readonly {
                                readonly accountId: string;
                                readonly name: string;
                                readonly items: number;
                                readonly personalised: boolean;
                                /** @description null：没有可写的 */
                                readonly messageId: string | null;
                                /** @description 邮件的状态；null：还没有写好，或没有信 */
                                readonly state: string | null;
                            }[];
                            /** @description 下一页的 after */
                            readonly next: string | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/digests/explanation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 为什么这一晚没有他：由两晚的记录回答 */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description 看谁的，缺省为自己；看别人的要管理员 */
                    readonly account?: string;
                    /** @description 有他的那一晚 */
                    readonly before: string;
                    /** @description 没有他的那一晚 */
                    readonly after: string;
                    readonly kind: "need" | "result" | "expert";
                    readonly id: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly why: string;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/digests/received": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 我收到过的推荐，新的在前；每条附现在没有它的原因 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 看谁的，缺省为自己；看别人的要管理员 */
                    readonly account?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 最近为您看过的一晚 */
                            readonly latest: string | null;
                            readonly items: readonly {
                                /** Format: date */
                                readonly day: string;
                                /** @enum {string} */
                                readonly kind: "need" | "result" | "expert";
                                readonly id: string;
                                readonly title: string;
                                readonly gradeName: string;
                                /** @description 最近一晚为什么没有；null：最近一晚就有 */
                                readonly why: string | null;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/digests/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 今晚会收到的推荐邮件；不保存，不发送 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 看谁的，缺省为自己；看别人的要管理员 */
                    readonly account?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly mail: {
                                readonly subject: string;
                                readonly text: string;
                                readonly html: string;
                            } | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/digests/preview/page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 今晚的推荐邮件的样子，刚才看过的 */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 看谁的，缺省为自己；看别人的要管理员 */
                    readonly account?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description HTML */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": string;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mails": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 发出的邮件，新的在前（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly state?: "waiting" | "sending" | "sent" | "held" | "rejected" | "bounced";
                    /** @description 上一页最后一封 */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly mails: readonly components["schemas"]["MailHead"][];
                            readonly counts: {
                                readonly [key: string]: number;
                            };
                            /** @description 下一页的 after */
                            readonly next: string | null;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mails/{messageId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一封邮件的标题栏和文本（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly messageId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ShownMail"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mails/{messageId}/page": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一封邮件的样子（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly messageId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description HTML，链接不能用 */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": string;
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/mails/{messageId}/finding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 了结一封不知是否送达的邮件（管理员） */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly messageId: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description arrived 已经收到，就此了结；not arrived 没有收到，再发一次
                         * @enum {string}
                         */
                        readonly finding: "arrived" | "not arrived";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["MailHead"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 后台任务和定时任务（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    /** @description 只要这一种；不写时每一种至多 limit 个 */
                    readonly state?: "waiting" | "running" | "failed";
                    /** @description 跳过这一种的前几个；与 state 一起用 */
                    readonly skip?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly counts: {
                                readonly waiting: number;
                                readonly running: number;
                                readonly failed: number;
                            };
                            readonly jobs: readonly components["schemas"]["Job"][];
                            /** @description 最近放下的，至多 20 个 */
                            readonly dropped: readonly components["schemas"]["DroppedJob"][];
                            readonly schedules: readonly {
                                readonly name: string;
                                readonly cron: string;
                                readonly last: string | null;
                                /** Format: date-time */
                                readonly next: string;
                            }[];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/queue/retries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 让一个已放弃的任务重新开始（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        readonly id: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                            /** @enum {boolean} */
                            readonly retried: true;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/queue/drops": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 放下一个已放弃的任务（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        readonly id: string;
                        /** @description 为什么放下，与谁、何时一起留底 */
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                            /** @enum {boolean} */
                            readonly dropped: true;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/engines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 各部分的状态（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly ok: boolean;
                            /** @description 各部分现在的状态，ok 为正常 */
                            readonly parts: {
                                readonly [key: string]: string;
                            };
                            /** @description 各部分用的是什么 */
                            readonly engines: {
                                readonly [key: string]: string;
                            };
                            readonly records: {
                                readonly [key: string]: number;
                            };
                            readonly mails: {
                                readonly [key: string]: number;
                            };
                            /** @description Node.js 的版本 */
                            readonly version: string;
                            /** @description 本进程占用的内存，字节 */
                            readonly memory: number;
                            /** @description 本进程已运行的秒数 */
                            readonly uptime: number;
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/index": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 检索索引的重建（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @description 上一版索引建于；null 为没有可退回的 */
                            readonly before: string | null;
                            readonly works: readonly components["schemas"]["Chore"][];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit/checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 最近的校验（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly works: readonly components["schemas"]["Chore"][];
                        };
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** 校验操作日志：立即返回，进度另看（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description 只有校验看起止时刻 */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 从这一刻起
                         * @default null
                         */
                        readonly from?: string | null;
                        /**
                         * @description 到这一刻之前
                         * @default null
                         */
                        readonly to?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Chore"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/index/rebuilds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 重建检索索引：立即返回，进度另看（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description 只有校验看起止时刻 */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 从这一刻起
                         * @default null
                         */
                        readonly from?: string | null;
                        /**
                         * @description 到这一刻之前
                         * @default null
                         */
                        readonly to?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Chore"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/index/turns-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 退回重建之前的那一版检索索引：立即返回，进度另看（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            /** @description 只有校验看起止时刻 */
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * @description 从这一刻起
                         * @default null
                         */
                        readonly from?: string | null;
                        /**
                         * @description 到这一刻之前
                         * @default null
                         */
                        readonly to?: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Chore"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/index/rebuilds/{id}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 停止重建检索索引（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Chore"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/audit/checks/{id}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 停止校验操作日志（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Chore"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/profiles/{list}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 一个权重方案：权重、校准、评测、启用的经过（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description search 检索，shortlist 对接清单，digest 每晚推荐 */
                    readonly list: "search" | "shortlist" | "digest";
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WeightProfile"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/profiles/{list}/trials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 试一试：同一个问题在现行权重和这些权重下的前十（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description search 检索，shortlist 对接清单，digest 每晚推荐 */
                    readonly list: "search" | "shortlist" | "digest";
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 信号 -> 权重；按比例折算，合计为 1 */
                        readonly weights: {
                            readonly [key: string]: number;
                        };
                        /** @description 用自己的话说的问题；与 needId 二选一 */
                        readonly text?: string;
                        readonly needId?: string;
                        /**
                         * @default expert
                         * @enum {string}
                         */
                        readonly kind?: "result" | "expert";
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WeightTrial"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/profiles/{list}/feedback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 人们对这一方案推荐的回应，按展示时的等级（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description 展开这一等级的记录；none 没有记下等级的 */
                    readonly grade?: "0" | "1" | "2" | "3" | "none";
                };
                readonly header?: never;
                readonly path: {
                    /** @description search 检索，shortlist 对接清单，digest 每晚推荐 */
                    readonly list: "search" | "shortlist" | "digest";
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SaidByGrade"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/profiles/{list}/in-force": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 启用一个权重方案，或恢复随附的方案（管理员） */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    /** @description search 检索，shortlist 对接清单，digest 每晚推荐 */
                    readonly list: "search" | "shortlist" | "digest";
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 启用哪次评测的权重；null 恢复随附的方案 */
                        readonly runId: string | null;
                        /** @description 您所见的最近一次启用的 sequence；从未启用过为 null */
                        readonly over: number | null;
                        /** @description 为什么 */
                        readonly why: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["WeightProfile"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/profiles/{list}/runs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 评测这些权重：立即返回，进度在 progress 里（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    /** @description search 检索，shortlist 对接清单，digest 每晚推荐 */
                    readonly list: "search" | "shortlist" | "digest";
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @description 信号 -> 权重；按比例折算，合计为 1 */
                        readonly weights: {
                            readonly [key: string]: number;
                        };
                        /**
                         * @description 这次试的是什么
                         * @default
                         */
                        readonly note?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 201: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ProfileRun"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/profile-runs/{id}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 停止一次评测（管理员） */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description 同一个键的同一请求只执行一次，24 小时内重发得到同样的答复 */
                    readonly "idempotency-key"?: string;
                };
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["ProfileRun"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/profile-runs/{id}/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两次评测逐条需求相比（管理员） */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description 与哪次评测比 */
                    readonly with: string;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RunComparison"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "4XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description 出错：RFC 9457 problem+json */
                readonly "5XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Problem: {
            /** @constant */
            readonly type: "about:blank";
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly requestId: string;
            readonly errors?: readonly {
                /** @description 出错的字段，如 evidence[0].title */
                readonly field: string;
                /** @description 收到的值，至多 80 个字；没有填写为 null */
                readonly value: string | null;
                /** @description 正确的值是什么样 */
                readonly expected: string;
            }[];
            /**
             * @description 503：暂时不在的部分，会自行恢复
             * @enum {string}
             */
            readonly away?: "database" | "index" | "queue";
        };
        readonly Account: {
            readonly id: string;
            readonly name: string;
            readonly email: string;
            /**
             * @description active 在用，invited 已邀请还没有设置密码，disabled 已停用
             * @enum {string}
             */
            readonly standing: "active" | "invited" | "disabled";
            /** @description 示例账号 */
            readonly demo: boolean;
            /** @description 已启用两步验证 */
            readonly secondFactor: boolean;
            /** @description 现在登录在几处 */
            readonly sessions: number;
            /** @description 这些登录最后一次使用；没有登录为 null */
            readonly seen: string | null;
            /** Format: date-time */
            readonly created: string;
            /** @description 身份 */
            readonly hats: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly role: "enterprise" | "liaison" | "park" | "association" | "institution" | "expert" | "broker" | "administrator";
                readonly organisationId: string | null;
                readonly organisation: string | null;
                readonly expertId: string | null;
            }[];
        };
        readonly ApiKey: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly scope: "read" | "write";
            readonly hat: string;
            /** Format: date-time */
            readonly created: string;
            /** Format: date-time */
            readonly expires: string;
            readonly used: string | null;
        };
        readonly Session: {
            /** @description 没有登录为 null */
            readonly account: {
                readonly id: string;
                readonly email: string;
                readonly name: string;
                readonly secondFactor: boolean;
            } | null;
            /** @description 可以选用的身份 */
            readonly hats: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly role: "enterprise" | "liaison" | "park" | "association" | "institution" | "expert" | "broker" | "administrator";
                readonly organisationId: string | null;
                readonly organisation: string | null;
                /** @description 专家库中的编号；不是专家为 null */
                readonly expertId: string | null;
            }[];
            /** @description 当前身份的编号 */
            readonly hat: string | null;
            /** @description 当前身份可以做的事；对哪些记录，见 docs/permissions.md */
            readonly may: readonly ("look around" | "manage own account" | "act by mail link" | "search" | "read a text" | "see common needs" | "list needs" | "read need" | "match need" | "create need" | "replace need" | "remove need" | "submit need" | "return need" | "publish need" | "take up need" | "settle need" | "escalate need" | "hand back need" | "recall need" | "withdraw need" | "merge need" | "seal need" | "unseal need" | "confirm need" | "ask the firm to confirm need" | "confirm by link" | "see history of need" | "see reviewers of need" | "name reviewers of need" | "see numbers of needs" | "list results" | "read result" | "match result" | "create result" | "replace result" | "remove result" | "see selection of results" | "select result" | "list experts" | "read expert" | "match expert" | "create expert" | "replace expert" | "remove expert" | "see oneself as expert" | "change oneself as expert" | "list organisations" | "read organisation" | "see neighbours of organisation" | "create organisation" | "replace organisation" | "remove organisation" | "give feedback" | "withdraw feedback" | "see feedback" | "list engagements" | "read engagement" | "create engagement" | "change engagement" | "advance engagement" | "record engagement" | "invite for engagement" | "release engagement" | "answer engagement" | "confirm engagement" | "rate engagement" | "see contacts of engagement" | "see outcomes" | "list bounties" | "read bounty" | "create bounty" | "advance bounty" | "bid for bounty" | "judge bounty" | "look at link of engagement" | "answer link of engagement" | "list shortlists" | "read shortlist" | "create shortlist" | "change shortlist" | "approve shortlist" | "plan trip" | "list chains" | "read chain" | "create chain" | "change chain" | "remove chain" | "list events" | "read event" | "create event" | "change event" | "see statistics" | "file yearly figures" | "review yearly figures" | "import" | "invite" | "administer" | "retry job" | "drop job" | "rebuild index" | "turn index back" | "see accounts" | "manage accounts" | "see thesaurus" | "change thesaurus" | "set weights" | "see audit log" | "check audit log")[];
            /** @description 当前身份所代表的单位：本单位，联络员还有其服务的企业 */
            readonly actsFor: readonly string[];
            /** @description 必须先做的事：修改密码，设置两步验证，或补填动态验证码 */
            readonly owes: ("password" | "second factor" | "code") | null;
            /** @description 还可以从哪里登录（统一身份认证的名称）；没有配置为 null */
            readonly signOn: string | null;
            /** @description 这次是从那里登录的：退出后还可以在那边退出 */
            readonly signedOn: boolean;
            /** @description 示例账号；正式环境中没有 */
            readonly demo: readonly {
                readonly email: string;
                readonly name: string;
                readonly password: string;
                readonly roles: readonly ("enterprise" | "liaison" | "park" | "association" | "institution" | "expert" | "broker" | "administrator")[];
            }[];
        };
        readonly AuditLine: {
            readonly sequence: number;
            /** Format: date-time */
            readonly at: string;
            readonly accountId: string | null;
            /** @description 没有登录、账号已注销，或不便告知时为 null */
            readonly name: string | null;
            readonly role: string;
            readonly organisation: string | null;
            readonly action: string;
            /** @description 做了什么，看到什么 */
            readonly said: string;
            readonly kind: string | null;
            readonly recordIds: readonly string[];
            /** @description 填写了哪些栏目；不记内容 */
            readonly fields: readonly string[];
        };
        readonly ImportAnswer: {
            readonly added: number;
            readonly changed: number;
            readonly unchanged: number;
            /** @description 有问题而没有导入的行数 */
            readonly setAside: number;
            /** @description 园区科协退回、这次改过而重新送审的成果数 */
            readonly resubmitted: number;
            /** @description 中途停下：已导入的留下，其余没有导入 */
            readonly stopped: boolean;
            /** @description 没有导入的行，带行号、列和原因：改好后直接再导入 */
            readonly setAsideFile: {
                readonly name: string;
                readonly csv: string;
            } | null;
        };
        readonly Need: {
            readonly id: string;
            readonly pool: string | null;
            readonly source: {
                /** @enum {string} */
                readonly channel: "file" | "api";
                readonly file: string | null;
                readonly row: number | null;
            };
            /** Format: date-time */
            readonly firstSeen: string;
            /** Format: date-time */
            readonly updated: string;
            readonly confirmed: string | null;
            /** @enum {string} */
            readonly visibility: "private" | "organisation" | "park" | "region" | "public";
            readonly sensitive: boolean;
            readonly organisation: string | null;
            readonly organisationId: string | null;
            readonly industry: string | null;
            readonly region: string | null;
            readonly cooperation: readonly string[];
            readonly keywords: readonly string[];
            readonly title: string;
            readonly description: string;
            readonly needType: string | null;
            readonly budget: string | null;
            readonly deadline: string | null;
            /** @enum {string} */
            readonly state: "draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated";
            readonly extra: {
                readonly [key: string]: string;
            };
        };
        readonly ListedNeed: {
            readonly id: string;
            readonly pool: string | null;
            readonly source: {
                /** @enum {string} */
                readonly channel: "file" | "api";
                readonly file: string | null;
                readonly row: number | null;
            };
            /** Format: date-time */
            readonly firstSeen: string;
            /** Format: date-time */
            readonly updated: string;
            readonly confirmed: string | null;
            /** @enum {string} */
            readonly visibility: "private" | "organisation" | "park" | "region" | "public";
            readonly sensitive: boolean;
            readonly organisation: string | null;
            readonly organisationId: string | null;
            readonly industry: string | null;
            readonly region: string | null;
            readonly cooperation: readonly string[];
            readonly keywords: readonly string[];
            readonly title: string;
            readonly description: string;
            readonly needType: string | null;
            readonly budget: string | null;
            readonly deadline: string | null;
            /** @enum {string} */
            readonly state: "draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated";
            readonly extra: {
                readonly [key: string]: string;
            };
            /** @description 代录而企业和园区都还没有确认；不是的为 null */
            readonly awaiting?: {
                /**
                 * Format: date-time
                 * @description 代录的时刻
                 */
                readonly since: string;
                /** @enum {string} */
                readonly channel: "电话" | "走访" | "来访" | "会议" | "微信" | "邮件" | "其他";
                /** @description 发给企业的确认链接；没有发过，或已经用过、作废的为 null */
                readonly link: {
                    /** @description 发往的邮箱，中间打星号 */
                    readonly sentTo: string;
                    /** Format: date-time */
                    readonly expires: string;
                    /** @description 已经过期，要重发 */
                    readonly expired: boolean;
                } | null;
            } | null;
        };
        readonly Bounty: {
            readonly id: string;
            readonly needId: string;
            readonly title: string;
            readonly indicators: string;
            readonly acceptance: string;
            readonly budget: string | null;
            /** Format: date */
            readonly deadline: string;
            /** @enum {string} */
            readonly scope: "organisation" | "park" | "region" | "public";
            /**
             * @description drafted 定榜，posted 张榜，taken up 揭榜，judged 评榜，awarded 奖榜
             * @enum {string}
             */
            readonly state: "drafted" | "posted" | "taken up" | "judged" | "awarded";
            /** @description 得榜的团队 */
            readonly winner: string | null;
            readonly reward: string | null;
            /** @description 立项 */
            readonly project: string | null;
            /** Format: date-time */
            readonly created: string;
            /** @description 截止前只有自己的；截止后评审人和园区科协看到全部，其他人仍只有自己的 */
            readonly bids: readonly {
                readonly id: string;
                readonly team: string;
                readonly plan: string;
                /** Format: date-time */
                readonly at: string;
                /** @description 自己应的榜 */
                readonly own: boolean;
                /** @description 已有几位评审人打分 */
                readonly scored: number;
                /** @description 全部评完之前，评审人只看到自己的 */
                readonly scores: readonly {
                    readonly score: number;
                    readonly words: string;
                    /** @description 评审人姓名 */
                    readonly by: string | null;
                    readonly own: boolean;
                }[];
                /** @description 平均分；全部评完之前为 null */
                readonly mean: number | null;
            }[];
            /** @description 评审人；只有园区科协和评审人看到，其他人为 null */
            readonly panel: readonly {
                readonly accountId: string;
                readonly name: string;
                /** @description 已给几份方案打分 */
                readonly scored: number;
            }[] | null;
            /** @description 已通知几支匹配的团队；还没有通知、或不归读者知道，为 null */
            readonly told: number | null;
            /** @description 读者现在可以做什么 */
            readonly mine: readonly ("advance" | "judge" | "bid")[];
        };
        readonly Chain: {
            readonly id: string;
            readonly title: string;
            readonly pool: string;
            readonly nodes: readonly {
                readonly id: string;
                readonly name: string;
                /**
                 * @description upstream 上游，midstream 中游，downstream 下游
                 * @enum {string}
                 */
                readonly stretch: "upstream" | "midstream" | "downstream";
                readonly mark: ("supplement" | "strengthen" | "extend") | null;
                readonly words: readonly string[];
                readonly from: readonly string[];
                readonly note: string | null;
            }[];
            /** Format: date-time */
            readonly updated: string;
        };
        readonly ChainImport: {
            readonly added: number;
            /** @description 同名的链按新表改写 */
            readonly changed: number;
            /** @description 没有导入的链：绕成圈，或环节太多 */
            readonly refused: readonly {
                readonly title: string;
                readonly reason: string;
            }[];
            /** @description 没有导入的行 */
            readonly setAside: readonly {
                readonly row: number;
                readonly reason: string;
            }[];
            /** @description 已导入、但有看不懂之处的行 */
            readonly noted: readonly {
                readonly row: number;
                readonly reason: string;
            }[];
        };
        readonly Expert: {
            readonly id: string;
            readonly pool: string | null;
            readonly source: {
                /** @enum {string} */
                readonly channel: "file" | "api";
                readonly file: string | null;
                readonly row: number | null;
            };
            /** Format: date-time */
            readonly firstSeen: string;
            /** Format: date-time */
            readonly updated: string;
            readonly confirmed: string | null;
            /** @enum {string} */
            readonly visibility: "private" | "organisation" | "park" | "region" | "public";
            readonly sensitive: boolean;
            readonly name: string;
            readonly organisation: string | null;
            readonly organisationId: string | null;
            readonly title: string | null;
            readonly honours: readonly string[];
            readonly category: string | null;
            readonly purposes: readonly string[];
            readonly fields: readonly string[];
            readonly industries: readonly string[];
            readonly region: string | null;
            readonly country: string | null;
            readonly description: string;
            readonly availability: string | null;
            readonly capacity: number | null;
            readonly language: string | null;
            readonly evidence: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "paper" | "patent" | "project" | "result";
                readonly title: string;
                readonly description: string;
                readonly year: number | null;
                readonly role: string | null;
                readonly number: string | null;
            }[];
        };
        readonly Result: {
            readonly id: string;
            readonly pool: string | null;
            readonly source: {
                /** @enum {string} */
                readonly channel: "file" | "api";
                readonly file: string | null;
                readonly row: number | null;
            };
            /** Format: date-time */
            readonly firstSeen: string;
            /** Format: date-time */
            readonly updated: string;
            readonly confirmed: string | null;
            /** @enum {string} */
            readonly visibility: "private" | "organisation" | "park" | "region" | "public";
            readonly sensitive: boolean;
            readonly organisation: string | null;
            readonly organisationId: string | null;
            readonly industry: string | null;
            readonly region: string | null;
            readonly cooperation: readonly string[];
            readonly keywords: readonly string[];
            readonly title: string;
            readonly description: string;
            readonly inventors: readonly string[];
            readonly maturity: ("实验室" | "小试" | "中试" | "样机" | "产业化" | "进入市场") | null;
            readonly patents: readonly string[];
            readonly price: string | null;
            readonly extra: {
                readonly [key: string]: string;
            };
        };
        readonly Claim: {
            readonly record: {
                /** @enum {string} */
                readonly kind: "need" | "result" | "expert";
                readonly id: string;
            };
            /** @description 字段或段落，如 description、m-e-003#paper1/role */
            readonly field: string;
            readonly start: number;
            readonly end: number;
            /** @description 该字段 [start, end) 处的原文 */
            readonly text: string;
            /**
             * @description 这段原文说明什么
             * @enum {string}
             */
            readonly says: "word" | "synonym" | "broader" | "related" | "field" | "measured" | "met" | "not met" | "unknown" | "not comparable";
            /** @description 所答的提问用词或指标 */
            readonly asked: string | null;
            /** @description 整段比较时的指纹 */
            readonly print: string | null;
        };
        readonly Match: {
            /** @constant */
            readonly kind: "need";
            readonly id: string;
            /** @description 各项理由得分之和，0 到 1 */
            readonly score: number;
            /** @description 相关的可能性，0 到 1 */
            readonly probability: number;
            /** @description 3 强相关，2 较强相关，1 弱相关，0 无相关 */
            readonly grade: 0 | 1 | 2 | 3;
            readonly gradeName: string;
            readonly title: string;
            readonly subtitle: string;
            readonly reasons: readonly {
                readonly signal: string;
                readonly label: string;
                readonly text: string;
                readonly value: number | null;
                readonly weight: number;
                readonly points: number;
                readonly quotes: readonly {
                    readonly field: string;
                    /** @description 出处，如 论文 · 2021 · 第一作者 */
                    readonly source: string;
                    readonly start: number;
                    readonly end: number;
                    readonly text: string;
                    readonly marks: readonly (readonly [
                        number,
                        number
                    ])[];
                }[];
                /** @description 逐条依据，均已与库中记录核对 */
                readonly claims: readonly components["schemas"]["Claim"][];
            }[];
            /** @description 逐项指标对照 */
            readonly indicators: readonly {
                readonly indicator: {
                    readonly field: string;
                    readonly start: number;
                    readonly end: number;
                    readonly text: string;
                    readonly marks: readonly (readonly [
                        number,
                        number
                    ])[];
                };
                /** @enum {string} */
                readonly verdict: "met" | "not met" | "unknown" | "not comparable";
                readonly offered: {
                    readonly field: string;
                    /** @description 出处，如 论文 · 2021 · 第一作者 */
                    readonly source: string;
                    readonly start: number;
                    readonly end: number;
                    readonly text: string;
                    readonly marks: readonly (readonly [
                        number,
                        number
                    ])[];
                } | null;
                readonly note: string;
            }[];
            /** @description 问题分为几个部分时，它适合哪几个部分（parts 中的位置，从 0 起）；都不适合为空 */
            readonly covers?: readonly number[];
            readonly record: components["schemas"]["Need"];
        } | {
            /** @constant */
            readonly kind: "result";
            readonly id: string;
            /** @description 各项理由得分之和，0 到 1 */
            readonly score: number;
            /** @description 相关的可能性，0 到 1 */
            readonly probability: number;
            /** @description 3 强相关，2 较强相关，1 弱相关，0 无相关 */
            readonly grade: 0 | 1 | 2 | 3;
            readonly gradeName: string;
            readonly title: string;
            readonly subtitle: string;
            readonly reasons: readonly {
                readonly signal: string;
                readonly label: string;
                readonly text: string;
                readonly value: number | null;
                readonly weight: number;
                readonly points: number;
                readonly quotes: readonly {
                    readonly field: string;
                    /** @description 出处，如 论文 · 2021 · 第一作者 */
                    readonly source: string;
                    readonly start: number;
                    readonly end: number;
                    readonly text: string;
                    readonly marks: readonly (readonly [
                        number,
                        number
                    ])[];
                }[];
                /** @description 逐条依据，均已与库中记录核对 */
                readonly claims: readonly components["schemas"]["Claim"][];
            }[];
            /** @description 逐项指标对照 */
            readonly indicators: readonly {
                readonly indicator: {
                    readonly field: string;
                    readonly start: number;
                    readonly end: number;
                    readonly text: string;
                    readonly marks: readonly (readonly [
                        number,
                        number
                    ])[];
                };
                /** @enum {string} */
                readonly verdict: "met" | "not met" | "unknown" | "not comparable";
                readonly offered: {
                    readonly field: string;
                    /** @description 出处，如 论文 · 2021 · 第一作者 */
                    readonly source: string;
                    readonly start: number;
                    readonly end: number;
                    readonly text: string;
                    readonly marks: readonly (readonly [
                        number,
                        number
                    ])[];
                } | null;
                readonly note: string;
            }[];
            /** @description 问题分为几个部分时，它适合哪几个部分（parts 中的位置，从 0 起）；都不适合为空 */
            readonly covers?: readonly number[];
            readonly record: components["schemas"]["Result"];
        } | {
            /** @constant */
            readonly kind: "expert";
            readonly id: string;
            /** @description 各项理由得分之和，0 到 1 */
            readonly score: number;
            /** @description 相关的可能性，0 到 1 */
            readonly probability: number;
            /** @description 3 强相关，2 较强相关，1 弱相关，0 无相关 */
            readonly grade: 0 | 1 | 2 | 3;
            readonly gradeName: string;
            readonly title: string;
            readonly subtitle: string;
            readonly reasons: readonly {
                readonly signal: string;
                readonly label: string;
                readonly text: string;
                readonly value: number | null;
                readonly weight: number;
                readonly points: number;
                readonly quotes: readonly {
                    readonly field: string;
                    /** @description 出处，如 论文 · 2021 · 第一作者 */
                    readonly source: string;
                    readonly start: number;
                    readonly end: number;
                    readonly text: string;
                    readonly marks: readonly (readonly [
                        number,
                        number
                    ])[];
                }[];
                /** @description 逐条依据，均已与库中记录核对 */
                readonly claims: readonly components["schemas"]["Claim"][];
            }[];
            /** @description 逐项指标对照 */
            readonly indicators: readonly {
                readonly indicator: {
                    readonly field: string;
                    readonly start: number;
                    readonly end: number;
                    readonly text: string;
                    readonly marks: readonly (readonly [
                        number,
                        number
                    ])[];
                };
                /** @enum {string} */
                readonly verdict: "met" | "not met" | "unknown" | "not comparable";
                readonly offered: {
                    readonly field: string;
                    /** @description 出处，如 论文 · 2021 · 第一作者 */
                    readonly source: string;
                    readonly start: number;
                    readonly end: number;
                    readonly text: string;
                    readonly marks: readonly (readonly [
                        number,
                        number
                    ])[];
                } | null;
                readonly note: string;
            }[];
            /** @description 问题分为几个部分时，它适合哪几个部分（parts 中的位置，从 0 起）；都不适合为空 */
            readonly covers?: readonly number[];
            readonly record: components["schemas"]["Expert"];
        };
        readonly Part: {
            readonly label: string;
            /** @description 问题中讲这个部分的原话 */
            readonly spans: readonly {
                readonly field: string;
                readonly start: number;
                readonly end: number;
                readonly text: string;
            }[];
            /** @description 最适合这个部分的一条；暂无合适匹配时为 null */
            readonly best: string | null;
            /** @description 暂无合适匹配或把握不大时：最接近的一条、差在哪里、下一步怎么办 */
            readonly advice: {
                /**
                 * @description none 暂无合适匹配；uncertain 把握不大：列出的可能有用，请先看原文
                 * @enum {string}
                 */
                readonly says: "none" | "uncertain";
                readonly nearest: {
                    /** @enum {string} */
                    readonly kind: "need" | "result" | "expert";
                    readonly id: string;
                } | null;
                readonly obstacle: string;
                readonly steps: readonly string[];
            } | null;
        };
        readonly NearMiss: {
            /** @enum {string} */
            readonly kind: "need" | "result" | "expert";
            readonly id: string;
            readonly title: string;
            readonly subtitle: string;
            /** @description 现在不能推荐的原因；null：只是排在后面 */
            readonly refusal: ("same record" | "same organisation" | "declined before" | "no capacity" | "other purpose" | "own wish") | null;
            /** @description 各自单独就足以使其入选的改变；空：没有哪一项单独足够 */
            readonly changes: readonly {
                /** @enum {string} */
                readonly lever: "indicator" | "maturity" | "cooperation" | "confirmed" | "capacity" | "purpose" | "region";
                /** @description 若…… */
                readonly text: string;
                /** @description 3 强相关，2 较强相关，1 弱相关，0 无相关 */
                readonly grade: 0 | 1 | 2 | 3;
                readonly gradeName: string;
                /** @description 届时排第几 */
                readonly place: number;
            }[];
        };
        readonly ChainFillers: {
            /** @description 最合适的在前；本地和各级资源库一起，来源分别标明 */
            readonly fillers: readonly {
                readonly match: components["schemas"]["Match"];
                /** @enum {string} */
                readonly source: "local" | "upper level" | "society" | "institution" | "partner park" | "other";
                readonly sourceName: string;
                /** @description 来自谁的资源库 */
                readonly pool: string | null;
                /** @description 成果没有分项，为 null */
                readonly evidence: {
                    readonly projects: readonly string[];
                    /** @description 论文和专利 */
                    readonly technologies: readonly string[];
                    readonly results: readonly string[];
                } | null;
                /**
                 * Format: date
                 * @description 最近一次更新或确认
                 */
                readonly lastSaid: string;
                /** @description 一年没有更新或确认：邀请前先核实 */
                readonly isStale: boolean;
            }[];
            /** @description 因故没有用上的部分：embedder 外部向量模型（由本地的代替），meaning 语义（只按用词），words 用词（只按语义） */
            readonly degraded: readonly string[];
        };
        readonly ChainMap: {
            /** @description 按环节顺序，最后是不在任何环节上的；每个数都等于 rows 中相应的行数 */
            readonly counts: readonly {
                /** @description null：不在任何环节上的 */
                readonly nodeId: string | null;
                readonly needs: {
                    readonly [key: string]: number;
                };
                readonly experts: {
                    readonly local: number;
                    readonly beyond: number;
                };
                readonly results: {
                    readonly local: number;
                    readonly beyond: number;
                };
                /** @description 其中一年没有更新或确认的 */
                readonly stale: number;
            }[];
            /** @description 有的环节在库中的相关资料太多，只看了最接近的 */
            readonly isCut: boolean;
        };
        readonly ChainRow: {
            /** @enum {string} */
            readonly kind: "need" | "result" | "expert";
            readonly id: string;
            readonly title: string;
            readonly organisation: string | null;
            readonly nodeId: string | null;
            /**
             * @description words 按用词，hand 人工
             * @enum {string}
             */
            readonly by: "words" | "hand";
            /** @description 各词得分之和 */
            readonly points: number;
            readonly words: readonly {
                /** @description 环节的用词 */
                readonly word: string;
                /**
                 * @description same 就是它，synonym 同义，narrower 下位，part 名称的一部分，related 相关
                 * @enum {string}
                 */
                readonly relation: "same" | "synonym" | "narrower" | "part" | "related";
                readonly field: string;
                readonly start: number;
                readonly end: number;
                /** @description 记录原文 */
                readonly text: string;
                readonly points: number;
            }[];
            /** @description 按用词也可以放的其他环节 */
            readonly others: readonly string[];
            /**
             * Format: date
             * @description 最近一次更新或确认
             */
            readonly lastSaid: string;
            readonly isStale: boolean;
            /** @enum {string} */
            readonly state?: "draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated";
            /**
             * @description solved 企业已确认解决，engaged 有进行中的对接，listed 最新一版清单上有较强相关以上的候选，unmatched 都没有
             * @enum {string}
             */
            readonly standing?: "solved" | "engaged" | "listed" | "unmatched";
            /** @enum {string} */
            readonly source?: "local" | "upper level" | "society" | "institution" | "partner park" | "other";
            /** @description 来自谁的资源库 */
            readonly pool?: string | null;
        };
        readonly Subscription: {
            /**
             * @description daily 每天，weekly 每周一，off 不接收
             * @enum {string}
             */
            readonly frequency: "daily" | "weekly" | "off";
            /** @description 不发信的日子：1 周一 至 7 周日 */
            readonly quietDays: readonly number[];
            /** @description 一封信最多几条 */
            readonly itemLimit: number;
            readonly searches: readonly string[];
            /** @description false：不用您的需求和反馈来挑选，信中只有您可以看到的最新成果和专家（个人信息保护法第二十四条） */
            readonly personalised: boolean;
            /** @description false：还没有订阅，这些是建议的设置 */
            readonly isChosen: boolean;
        };
        readonly DigestNight: {
            /** Format: date */
            readonly day: string;
            /** Format: date-time */
            readonly planned: string;
            /** @description 邮件全部写好的时刻；null：还在写 */
            readonly ended: string | null;
            readonly report: {
                readonly recipients: number;
                readonly mails: number;
                readonly items: number;
                readonly questions: number;
                readonly fresh: number;
            };
            /** @description 各状态的邮件数；held 不知是否已送达，由人决定 */
            readonly mails: {
                readonly [key: string]: number;
            };
            /** @description 不知是否已送达的邮件的编号 */
            readonly held: readonly string[];
        };
        readonly OpenedMailLink: {
            readonly subscription: components["schemas"]["Subscription"];
            readonly mayChoose: boolean;
            readonly item: {
                /** Format: date */
                readonly day: string;
                /** @enum {string} */
                readonly kind: "need" | "result" | "expert";
                readonly title: string;
                readonly subtitle: string;
                readonly gradeName: string;
                readonly askedTitle: string | null;
                readonly reasons: readonly string[];
                readonly answered: ("interested" | "declined" | "handed over") | null;
            } | null;
        };
        readonly EngagementOutcome: {
            readonly id: string;
            /** @description 哪一件对接的；榜的成效为 null */
            readonly engagementId: string | null;
            /** @description 哪一个榜的；对接的成效为 null */
            readonly bountyId: string | null;
            /**
             * @description intent 意向，contract 签约，project 立项，launch 落地
             * @enum {string}
             */
            readonly kind: "intent" | "contract" | "project" | "launch";
            /** @enum {string} */
            readonly standing: "planned" | "actual";
            /** Format: date */
            readonly on: string;
            readonly contractNumber: string | null;
            /** @description 金额原话 */
            readonly amount: string | null;
            /** @description 从原话读出的元；读不出单一数额为 null */
            readonly yuan: number | null;
            readonly mode: ("commissioned development" | "licence" | "assignment" | "equity for technology" | "use first, pay later" | "invest first, convert later" | "joint building") | null;
            readonly note: string | null;
            /** @description 共享这项成效的单位 */
            readonly credits: readonly string[];
            /** Format: date-time */
            readonly at: string;
            readonly withdrawn: {
                /** Format: date-time */
                readonly at: string;
                readonly why: string;
            } | null;
        };
        readonly Engagement: {
            readonly id: string;
            readonly needId: string;
            /** @description 读者可以看到的部分；看不到为 null */
            readonly need: {
                readonly title: string;
                readonly description: string;
                readonly organisation: string | null;
                readonly region: string | null;
                readonly industry: string | null;
                readonly cooperation: readonly string[];
                readonly deadline: string | null;
            } | null;
            /** @enum {string} */
            readonly kind: "expert" | "result";
            readonly candidateId: string;
            /** @description 专家姓名或成果名称 */
            readonly candidate: string | null;
            /** @enum {string} */
            readonly state: "proposed" | "invited" | "accepted" | "declined" | "met" | "intent" | "signed" | "launched" | "closed";
            /** @description 从这个状态可以走的步子；谁可以走另有规定 */
            readonly steps: readonly ("invite" | "accept" | "decline" | "meet" | "intend" | "sign" | "launch" | "close")[];
            /** Format: date */
            readonly since: string;
            /** @description 首问责任人的账号 */
            readonly owner: string | null;
            readonly broker: string | null;
            readonly nextAction: string | null;
            readonly nextDue: string | null;
            readonly overdue: boolean;
            readonly conclusion: ("solved" | "partly solved" | "unsolved" | "withdrawn") | null;
            /** @description 企业自己的话：是否已解决 */
            readonly firmSays: ("solved" | "partly solved" | "unsolved" | "withdrawn") | null;
            /** Format: date-time */
            readonly created: string;
        };
        readonly EngagementInFull: {
            readonly id: string;
            readonly needId: string;
            /** @description 读者可以看到的部分；看不到为 null */
            readonly need: {
                readonly title: string;
                readonly description: string;
                readonly organisation: string | null;
                readonly region: string | null;
                readonly industry: string | null;
                readonly cooperation: readonly string[];
                readonly deadline: string | null;
            } | null;
            /** @enum {string} */
            readonly kind: "expert" | "result";
            readonly candidateId: string;
            /** @description 专家姓名或成果名称 */
            readonly candidate: string | null;
            /** @enum {string} */
            readonly state: "proposed" | "invited" | "accepted" | "declined" | "met" | "intent" | "signed" | "launched" | "closed";
            /** @description 从这个状态可以走的步子；谁可以走另有规定 */
            readonly steps: readonly ("invite" | "accept" | "decline" | "meet" | "intend" | "sign" | "launch" | "close")[];
            /** Format: date */
            readonly since: string;
            /** @description 首问责任人的账号 */
            readonly owner: string | null;
            readonly broker: string | null;
            readonly nextAction: string | null;
            readonly nextDue: string | null;
            readonly overdue: boolean;
            readonly conclusion: ("solved" | "partly solved" | "unsolved" | "withdrawn") | null;
            /** @description 企业自己的话：是否已解决 */
            readonly firmSays: ("solved" | "partly solved" | "unsolved" | "withdrawn") | null;
            /** Format: date-time */
            readonly created: string;
            readonly events: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "visit to firm" | "visit to expert" | "call" | "meeting" | "diagnosis" | "note" | "step" | "invitation sent" | "release" | "escalation" | "attachment" | "firm says" | "upper level";
                readonly state: ("proposed" | "invited" | "accepted" | "declined" | "met" | "intent" | "signed" | "launched" | "closed") | null;
                /** Format: date */
                readonly on: string;
                readonly note: string | null;
                readonly by: string | null;
                /** Format: date-time */
                readonly at: string;
            }[];
            readonly problems: readonly {
                readonly id: string;
                readonly title: string;
                /** @enum {string} */
                readonly state: "open" | "in hand" | "solved" | "explained";
                readonly note: string | null;
                /** Format: date-time */
                readonly opened: string;
                /** Format: date-time */
                readonly moved: string;
            }[];
            /** @description 处理率：办结数与总数 */
            readonly handled: {
                readonly handled: number;
                readonly total: number;
            };
            readonly outcomes: readonly components["schemas"]["EngagementOutcome"][];
            readonly ratings: readonly {
                /** @enum {string} */
                readonly side: "firm" | "partner";
                readonly stars: number;
                readonly words: string;
                /** Format: date-time */
                readonly at: string;
            }[];
            readonly escalations: readonly {
                /** @enum {string} */
                readonly step: "owner" | "head" | "upper";
                /** Format: date */
                readonly due: string;
                /** Format: date-time */
                readonly at: string;
            }[];
            readonly attachments: readonly {
                readonly id: string;
                readonly name: string;
                readonly type: string;
                readonly bytes: number;
                /** Format: date-time */
                readonly at: string;
            }[];
            /** @description 已有几位工作人员批准向境外专家提供 */
            readonly releases: number;
        };
        readonly Attachment: {
            readonly id: string;
            readonly name: string;
            readonly type: string;
            readonly bytes: number;
            /** Format: date-time */
            readonly at: string;
        };
        readonly Contacts: {
            readonly firm: {
                readonly organisation: string | null;
                readonly name: string | null;
                readonly phone: string | null;
                readonly email: string | null;
            };
            readonly partner: {
                readonly organisation: string | null;
                readonly name: string | null;
                readonly phone: string | null;
                readonly email: string | null;
            };
        };
        readonly OutcomeLedger: {
            readonly rows: readonly components["schemas"]["EngagementOutcome"][];
            /** @description 几家共享的一项只算一次 */
            readonly together: {
                readonly count: number;
                readonly yuan: number;
                /** @description 其中写明金额的项数 */
                readonly withAmount: number;
            };
            /** @description 各单位自己的账：共享的各算一次 */
            readonly byOrganisation: {
                readonly [key: string]: {
                    readonly count: number;
                    readonly yuan: number;
                    /** @description 其中写明金额的项数 */
                    readonly withAmount: number;
                };
            };
        };
        readonly EventSetting: {
            readonly hours: {
                readonly begins: string;
                readonly minutes: number;
                readonly gap: number;
                readonly count: number;
                readonly breaks: readonly {
                    readonly from: string;
                    readonly minutes: number;
                    readonly name: string;
                }[];
                readonly delays: readonly {
                    readonly slot: number;
                    readonly minutes: number;
                }[];
            };
            readonly tables: readonly string[];
            readonly absences: readonly {
                readonly key: string;
                readonly from: string | null;
                readonly to: string | null;
                readonly reason: string;
            }[];
            readonly longest: number | null;
        };
        readonly EventParty: {
            readonly key: string;
            readonly name: string;
            readonly detail: string;
        };
        readonly EventMeeting: {
            /** @description 同一对在各版本中编号相同 */
            readonly id: string;
            readonly firm: components["schemas"]["EventParty"];
            readonly partner: components["schemas"]["EventParty"];
            readonly topics: readonly {
                readonly needId: string | null;
                readonly need: string;
                readonly organisationId: string | null;
                /** @enum {string} */
                readonly kind: "expert" | "result";
                readonly candidateId: string;
                readonly candidate: string;
                readonly note: string | null;
            }[];
            /** @description 至少有一项相关的把握，0 到 1 */
            readonly worth: number;
        };
        readonly EventPlace: {
            readonly meetingId: string;
            readonly slot: number;
            readonly table: string;
            readonly isPinned: boolean;
        };
        readonly EventVersion: {
            readonly number: number;
            readonly at: string;
            readonly by: string | null;
            /** @enum {string} */
            readonly act: "arranged" | "edited" | "repaired";
            readonly why: string | null;
            readonly setting: components["schemas"]["EventSetting"];
            readonly slots: readonly {
                readonly from: string;
                readonly to: string;
            }[];
            readonly meetings: readonly components["schemas"]["EventMeeting"][];
            readonly places: readonly components["schemas"]["EventPlace"][];
            readonly unplaced: readonly {
                readonly meetingId: string;
                readonly reason: string;
            }[];
            /** @description 怎样就都排得下，附上据此重新排的设置 */
            readonly waysOut: readonly {
                readonly text: string;
                readonly setting: components["schemas"]["EventSetting"];
            }[];
            readonly figures: {
                readonly meetings: number;
                readonly placed: number;
                readonly worth: number;
                /** @description 任何排法都不会超过 */
                readonly bound: number;
                readonly slots: number;
                /** @description 专家两场之间空等的时段数 */
                readonly idle: number;
                /** @description 专家换桌次数 */
                readonly moves: number;
                readonly isStopped: boolean;
            } | null;
        };
        readonly MatchmakingEvent: {
            readonly id: string;
            readonly title: string;
            readonly day: string;
            readonly place: string | null;
            readonly pool: string;
            readonly shortlistId: string;
            readonly shortlistVersion: number;
            readonly host: string;
            readonly made: string;
            readonly madeBy: string | null;
            readonly version: number;
        };
        readonly EventInFull: {
            readonly id: string;
            readonly title: string;
            readonly day: string;
            readonly place: string | null;
            readonly pool: string;
            readonly shortlistId: string;
            readonly shortlistVersion: number;
            readonly host: string;
            readonly made: string;
            readonly madeBy: string | null;
            readonly version: number;
            readonly current: components["schemas"]["EventVersion"];
        };
        readonly EventDifference: {
            readonly changes: readonly {
                readonly meetingId: string;
                readonly firm: string;
                readonly partner: string;
                readonly before: {
                    readonly from: string;
                    readonly to: string;
                    readonly table: string;
                } | null;
                readonly after: {
                    readonly from: string;
                    readonly to: string;
                    readonly table: string;
                } | null;
                readonly why: string | null;
            }[];
            /** @description 桌子和时段不变、只是钟点变了的场数 */
            readonly shifted: number;
        };
        readonly ShortlistLine: {
            /** @description 同一对在各版本中编号相同 */
            readonly id: string;
            readonly needId: string;
            /** @enum {string} */
            readonly kind: "expert" | "result";
            readonly candidateId: string;
            readonly need: {
                readonly title: string;
                readonly organisation: string | null;
                readonly organisationId: string | null;
                readonly region: string | null;
            };
            readonly title: string;
            readonly subtitle: string;
            readonly organisation: string | null;
            readonly score: number;
            readonly probability: number;
            readonly grade: 0 | 1 | 2 | 3;
            readonly gradeName: string;
            readonly reasons: readonly {
                readonly label: string;
                readonly text: string;
                readonly points: number;
            }[];
            readonly quotes: readonly {
                readonly source: string;
                readonly text: string;
            }[];
            readonly indicators: readonly {
                readonly asked: string;
                readonly offered: string | null;
                /** @enum {string} */
                readonly verdict: "met" | "not met" | "unknown" | "not comparable";
                readonly note: string;
            }[];
            readonly covers: readonly string[];
            /** @description 为什么排在这里 */
            readonly choice: string;
            readonly warnings: readonly string[];
            readonly note: string | null;
            /** @enum {string} */
            readonly by: "plan" | "hand";
        };
        readonly ShortlistVersion: {
            readonly number: number;
            readonly at: string;
            readonly by: string | null;
            /** @enum {string} */
            readonly act: "computed" | "edited" | "repaired" | "approved" | "sent";
            readonly why: string | null;
            readonly lines: readonly components["schemas"]["ShortlistLine"][];
            readonly unserved: readonly {
                readonly needId: string;
                /** @enum {string} */
                readonly kind: "expert" | "result";
                readonly title: string;
                readonly organisationId: string | null;
                readonly lines: number;
                readonly reason: string;
                readonly steps: readonly string[];
            }[];
            readonly figures: {
                readonly needs: number;
                readonly lines: number;
                readonly worth: number;
                /** @description 任何清单都不会超过 */
                readonly bound: number;
                /** @description 逐条挑最好的做法；不守限制为 null */
                readonly greedy: number | null;
                /** @description 不考虑公平时 */
                readonly efficient: number;
                /** @description 有人可配的需求中，配到人的有几条；早先生成的清单没有这一项 */
                readonly served?: {
                    readonly efficient: number;
                    readonly fair: number;
                    readonly of: number;
                };
                readonly worstServed: {
                    readonly efficient: number;
                    readonly fair: number;
                };
                readonly seconds: number;
                readonly isStopped: boolean;
            } | null;
        };
        readonly Shortlist: {
            readonly id: string;
            readonly title: string;
            readonly pool: string;
            readonly made: string;
            readonly madeBy: string | null;
            /** @enum {string} */
            readonly state: "computing" | "infeasible" | "failed" | "drafted" | "approved" | "sent";
            readonly needs: readonly string[] | null;
            readonly limits: {
                readonly perNeed: {
                    readonly expert?: {
                        readonly least: number;
                        readonly most: number;
                    };
                    readonly result?: {
                        readonly least: number;
                        readonly most: number;
                    };
                };
                readonly load: {
                    readonly expert: number;
                    readonly result: number;
                };
                readonly floors?: readonly {
                    readonly needId: string;
                    /** @enum {string} */
                    readonly kind: "expert" | "result";
                    readonly least: number;
                }[];
                readonly loads: readonly {
                    /** @enum {string} */
                    readonly kind: "expert" | "result";
                    readonly id: string;
                    readonly most: number;
                }[];
                readonly quotas: readonly {
                    /** @enum {string} */
                    readonly of: "organisation" | "industry" | "category" | "region";
                    readonly value: string | null;
                    readonly least: number | null;
                    readonly most: number | null;
                }[];
                readonly locks: readonly {
                    readonly needId: string;
                    /** @enum {string} */
                    readonly kind: "expert" | "result";
                    readonly id: string;
                }[];
                readonly exclusions: readonly {
                    readonly needId: string | null;
                    /** @enum {string} */
                    readonly kind: "expert" | "result";
                    readonly id: string;
                    readonly reason: string;
                }[];
                readonly near: {
                    /** @enum {string} */
                    readonly scope: "city" | "province";
                    readonly needs: readonly string[] | null;
                } | null;
                readonly minimumGrade: 1 | 2 | 3;
                readonly anyGrade?: readonly string[];
                readonly fairness: number;
            };
            readonly letterhead: {
                readonly name: string;
                readonly reference: string | null;
                readonly date: string;
                readonly contact: string | null;
                readonly telephone: string | null;
                readonly occasion: string | null;
            };
            readonly progress: {
                /** @enum {string} */
                readonly stage: "matching" | "solving";
                readonly done: number;
                readonly of: number;
                readonly worth: number | null;
                readonly bound: number | null;
                readonly at: string;
            } | null;
            readonly conflict: {
                /** @description 不能同时满足的限制，缺一条就不冲突 */
                readonly limits: readonly string[];
                /** @description 代价最小的在前 */
                readonly waysOut: readonly {
                    readonly text: string;
                    readonly cost: number;
                    /** @description 放宽后的限制，可据此重新生成；限制说不出来的为 null */
                    readonly limits: {
                        readonly perNeed: {
                            readonly expert?: {
                                readonly least: number;
                                readonly most: number;
                            };
                            readonly result?: {
                                readonly least: number;
                                readonly most: number;
                            };
                        };
                        readonly load: {
                            readonly expert: number;
                            readonly result: number;
                        };
                        readonly floors?: readonly {
                            readonly needId: string;
                            /** @enum {string} */
                            readonly kind: "expert" | "result";
                            readonly least: number;
                        }[];
                        readonly loads: readonly {
                            /** @enum {string} */
                            readonly kind: "expert" | "result";
                            readonly id: string;
                            readonly most: number;
                        }[];
                        readonly quotas: readonly {
                            /** @enum {string} */
                            readonly of: "organisation" | "industry" | "category" | "region";
                            readonly value: string | null;
                            readonly least: number | null;
                            readonly most: number | null;
                        }[];
                        readonly locks: readonly {
                            readonly needId: string;
                            /** @enum {string} */
                            readonly kind: "expert" | "result";
                            readonly id: string;
                        }[];
                        readonly exclusions: readonly {
                            readonly needId: string | null;
                            /** @enum {string} */
                            readonly kind: "expert" | "result";
                            readonly id: string;
                            readonly reason: string;
                        }[];
                        readonly near: {
                            /** @enum {string} */
                            readonly scope: "city" | "province";
                            readonly needs: readonly string[] | null;
                        } | null;
                        readonly minimumGrade: 1 | 2 | 3;
                        readonly anyGrade?: readonly string[];
                        readonly fairness: number;
                    } | null;
                }[];
            } | null;
            /** @description 最新版本号；还没有为 0 */
            readonly version: number;
        };
        readonly ShortlistInFull: {
            readonly id: string;
            readonly title: string;
            readonly pool: string;
            readonly made: string;
            readonly madeBy: string | null;
            /** @enum {string} */
            readonly state: "computing" | "infeasible" | "failed" | "drafted" | "approved" | "sent";
            readonly needs: readonly string[] | null;
            readonly limits: {
                readonly perNeed: {
                    readonly expert?: {
                        readonly least: number;
                        readonly most: number;
                    };
                    readonly result?: {
                        readonly least: number;
                        readonly most: number;
                    };
                };
                readonly load: {
                    readonly expert: number;
                    readonly result: number;
                };
                readonly floors?: readonly {
                    readonly needId: string;
                    /** @enum {string} */
                    readonly kind: "expert" | "result";
                    readonly least: number;
                }[];
                readonly loads: readonly {
                    /** @enum {string} */
                    readonly kind: "expert" | "result";
                    readonly id: string;
                    readonly most: number;
                }[];
                readonly quotas: readonly {
                    /** @enum {string} */
                    readonly of: "organisation" | "industry" | "category" | "region";
                    readonly value: string | null;
                    readonly least: number | null;
                    readonly most: number | null;
                }[];
                readonly locks: readonly {
                    readonly needId: string;
                    /** @enum {string} */
                    readonly kind: "expert" | "result";
                    readonly id: string;
                }[];
                readonly exclusions: readonly {
                    readonly needId: string | null;
                    /** @enum {string} */
                    readonly kind: "expert" | "result";
                    readonly id: string;
                    readonly reason: string;
                }[];
                readonly near: {
                    /** @enum {string} */
                    readonly scope: "city" | "province";
                    readonly needs: readonly string[] | null;
                } | null;
                readonly minimumGrade: 1 | 2 | 3;
                readonly anyGrade?: readonly string[];
                readonly fairness: number;
            };
            readonly letterhead: {
                readonly name: string;
                readonly reference: string | null;
                readonly date: string;
                readonly contact: string | null;
                readonly telephone: string | null;
                readonly occasion: string | null;
            };
            readonly progress: {
                /** @enum {string} */
                readonly stage: "matching" | "solving";
                readonly done: number;
                readonly of: number;
                readonly worth: number | null;
                readonly bound: number | null;
                readonly at: string;
            } | null;
            readonly conflict: {
                /** @description 不能同时满足的限制，缺一条就不冲突 */
                readonly limits: readonly string[];
                /** @description 代价最小的在前 */
                readonly waysOut: readonly {
                    readonly text: string;
                    readonly cost: number;
                    /** @description 放宽后的限制，可据此重新生成；限制说不出来的为 null */
                    readonly limits: {
                        readonly perNeed: {
                            readonly expert?: {
                                readonly least: number;
                                readonly most: number;
                            };
                            readonly result?: {
                                readonly least: number;
                                readonly most: number;
                            };
                        };
                        readonly load: {
                            readonly expert: number;
                            readonly result: number;
                        };
                        readonly floors?: readonly {
                            readonly needId: string;
                            /** @enum {string} */
                            readonly kind: "expert" | "result";
                            readonly least: number;
                        }[];
                        readonly loads: readonly {
                            /** @enum {string} */
                            readonly kind: "expert" | "result";
                            readonly id: string;
                            readonly most: number;
                        }[];
                        readonly quotas: readonly {
                            /** @enum {string} */
                            readonly of: "organisation" | "industry" | "category" | "region";
                            readonly value: string | null;
                            readonly least: number | null;
                            readonly most: number | null;
                        }[];
                        readonly locks: readonly {
                            readonly needId: string;
                            /** @enum {string} */
                            readonly kind: "expert" | "result";
                            readonly id: string;
                        }[];
                        readonly exclusions: readonly {
                            readonly needId: string | null;
                            /** @enum {string} */
                            readonly kind: "expert" | "result";
                            readonly id: string;
                            readonly reason: string;
                        }[];
                        readonly near: {
                            /** @enum {string} */
                            readonly scope: "city" | "province";
                            readonly needs: readonly string[] | null;
                        } | null;
                        readonly minimumGrade: 1 | 2 | 3;
                        readonly anyGrade?: readonly string[];
                        readonly fairness: number;
                    } | null;
                }[];
            } | null;
            /** @description 最新版本号；还没有为 0 */
            readonly version: number;
            readonly current: components["schemas"]["ShortlistVersion"] | null;
        };
        readonly ShortlistDifference: {
            readonly added: readonly components["schemas"]["ShortlistLine"][];
            readonly removed: readonly components["schemas"]["ShortlistLine"][];
            readonly moved: readonly string[];
            readonly noted: readonly {
                readonly lineId: string;
                readonly before: string | null;
                readonly after: string | null;
            }[];
        };
        readonly Chore: {
            readonly id: string;
            /** @enum {string} */
            readonly work: "rebuild index" | "turn index back" | "check audit log";
            /** @description 校验的起止时刻；null 为从头、到尾 */
            readonly wish: {
                readonly from: string | null;
                readonly to: string | null;
            };
            /**
             * @description failed 且 failure 为 null：做它的进程中途退出
             * @enum {string}
             */
            readonly state: "running" | "done" | "stopped" | "failed";
            /** @description 已做的记录数 */
            readonly done: number;
            /** @description 共有的记录数；还不知道时为 0 */
            readonly total: number;
            /**
             * Format: date-time
             * @description 做它的进程最后一次说话
             */
            readonly told: string;
            readonly begunBy: string | null;
            readonly byName: string | null;
            /** Format: date-time */
            readonly begun: string;
            readonly ended: string | null;
            /** @description 校验的结果 */
            readonly found: {
                /** @description 看过的记录数 */
                readonly entries: number;
                readonly first: {
                    readonly sequence: number;
                    /** Format: date-time */
                    readonly at: string;
                } | null;
                readonly last: {
                    readonly sequence: number;
                    /** Format: date-time */
                    readonly at: string;
                } | null;
                readonly fault: {
                    /** @description 第一条不对的记录；被截断时是缺的第一条 */
                    readonly sequence: number;
                    /** @enum {string} */
                    readonly why: "missing or out of order" | "changed" | "cut off" | "rewritten";
                } | null;
            } | null;
            readonly failure: string | null;
        };
        readonly MailHead: {
            /** @description Message-ID，不带尖括号 */
            readonly id: string;
            readonly recipient: string;
            readonly subject: string;
            /**
             * @description waiting 待发，sending 正在发，sent 已发，rejected 不再发，bounced 退信，held 不知是否送达
             * @enum {string}
             */
            readonly state: "waiting" | "sending" | "sent" | "held" | "rejected" | "bounced";
            /** Format: date-time */
            readonly written: string;
            /**
             * Format: date-time
             * @description 状态最近一次改变
             */
            readonly moved: string;
            readonly attempts: number;
            readonly retryAfter: string | null;
            /** @description 对方服务器最后的答复，或出错的种类 */
            readonly reply: string | null;
        };
        readonly ShownMail: {
            /** @description Message-ID，不带尖括号 */
            readonly id: string;
            readonly recipient: string;
            readonly subject: string;
            /**
             * @description waiting 待发，sending 正在发，sent 已发，rejected 不再发，bounced 退信，held 不知是否送达
             * @enum {string}
             */
            readonly state: "waiting" | "sending" | "sent" | "held" | "rejected" | "bounced";
            /** Format: date-time */
            readonly written: string;
            /**
             * Format: date-time
             * @description 状态最近一次改变
             */
            readonly moved: string;
            readonly attempts: number;
            readonly retryAfter: string | null;
            /** @description 对方服务器最后的答复，或出错的种类 */
            readonly reply: string | null;
            readonly from: string;
            readonly text: string;
            readonly headers: {
                readonly [key: string]: string;
            };
        };
        readonly Job: {
            readonly id: string;
            /** @description deliver 发信，digest 一晚的推荐，escalate 逾期提醒，tell teams 通知可揭榜的团队，retain 清理到期资料 */
            readonly name: string;
            /** @description 只有编号和时刻 */
            readonly payload: {
                readonly [key: string]: string | number;
            };
            /**
             * @description waiting 等待，running 正在做，failed 已放弃
             * @enum {string}
             */
            readonly state: "waiting" | "running" | "failed";
            readonly attempts: number;
            /** Format: date-time */
            readonly added: string;
            /** @description 最后一次出错的种类；不含内容 */
            readonly error: string | null;
            /** @description 什么时候放弃的；没有放弃时为 null */
            readonly failedAt: string | null;
        };
        readonly DroppedJob: {
            readonly job: string;
            /** @description deliver 发信，digest 一晚的推荐，escalate 逾期提醒，tell teams 通知可揭榜的团队，retain 清理到期资料 */
            readonly name: string;
            /** @description 为哪个时刻而做 */
            readonly occurrence: string | null;
            readonly attempts: number;
            /** @description 最后一次出错的种类；不含内容 */
            readonly error: string | null;
            /** Format: date-time */
            readonly added: string;
            /** @description 什么时候放弃的；没有放弃时为 null */
            readonly failedAt: string | null;
            /** @description 为什么放下 */
            readonly reason: string;
            readonly by: string | null;
            readonly byName: string | null;
            /** Format: date-time */
            readonly at: string;
        };
        readonly ImportPreview: {
            /** @enum {string} */
            readonly form: "csv" | "xlsx" | "jsonl";
            readonly encoding: string | null;
            readonly sheets: readonly string[];
            readonly sheet: string | null;
            readonly header: {
                readonly row: number;
                readonly rows: number;
                /** @description 各列的对应是以前为同样的表头选定的 */
                readonly recalled: boolean;
            } | null;
            readonly top: readonly {
                readonly number: number;
                readonly cells: readonly string[];
            }[];
            readonly columns: readonly {
                readonly label: string;
                readonly field: ("id" | "pool" | "updated" | "confirmed" | "visibility" | "sensitive" | "region" | "keywords" | "kept" | "ignored" | "title" | "ask" | "description" | "organisation" | "organisationId" | "industry" | "needType" | "cooperation" | "budget" | "deadline" | "state" | "inventors" | "maturity" | "patents" | "price" | "name" | "honours" | "category" | "purposes" | "fields" | "industries" | "papers" | "projects" | "results" | "availability" | "capacity" | "language" | "country" | "phone" | "email" | "kind" | "park") | null;
                readonly why: ("name" | "similar" | "chosen" | "remembered") | null;
                readonly samples: readonly string[];
            }[];
            /** @description 列可以对应的字段 */
            readonly fields: readonly ("id" | "pool" | "updated" | "confirmed" | "visibility" | "sensitive" | "region" | "keywords" | "kept" | "ignored" | "title" | "ask" | "description" | "organisation" | "organisationId" | "industry" | "needType" | "cooperation" | "budget" | "deadline" | "state" | "inventors" | "maturity" | "patents" | "price" | "name" | "honours" | "category" | "purposes" | "fields" | "industries" | "papers" | "projects" | "results" | "availability" | "capacity" | "language" | "country" | "phone" | "email" | "kind" | "park")[];
            /** @description 没有一列能作名称，还不能导入 */
            readonly isNameless: boolean;
            /** @description 更像是什么表 */
            readonly likelier: ("need" | "result" | "expert" | "organisation") | null;
            readonly rows: number | null;
            /** @description 试读的行各会怎样；read 少于 rows 时只试读了前面的行 */
            readonly check: {
                readonly read: number;
                readonly added: number;
                readonly changed: number;
                readonly unchanged: number;
                readonly setAside: number;
            } | null;
            readonly faults: readonly {
                readonly row: number;
                readonly column: string;
                readonly reason: string;
            }[];
        };
        readonly OrganisationNeighbours: {
            readonly organisation: {
                readonly id: string;
                readonly name: string;
                /** @enum {string} */
                readonly kind: "enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency";
                readonly region: string | null;
                readonly park: string | null;
            };
            /** @description 它属于谁，近的在前 */
            readonly above: readonly {
                readonly id: string;
                readonly name: string;
                /** @enum {string} */
                readonly kind: "enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency";
                readonly relations: readonly ("approved-by" | "guided-by" | "located-in" | "group-parent" | "shares-office" | "serves" | "looks-after")[];
                /** @description 往上几层 */
                readonly level: number;
                readonly under: string;
            }[];
            /** @description 直接在它下面的 */
            readonly below: readonly {
                readonly id: string;
                readonly name: string;
                /** @enum {string} */
                readonly kind: "enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency";
                readonly relations: readonly ("approved-by" | "guided-by" | "located-in" | "group-parent" | "shares-office" | "serves" | "looks-after")[];
                /** @description 它下面又有几家 */
                readonly below: number;
            }[];
            readonly belowCounts: readonly {
                /** @enum {string} */
                readonly kind: "enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency";
                readonly count: number;
            }[];
            readonly beside: readonly {
                readonly id: string;
                readonly name: string;
                /** @enum {string} */
                readonly kind: "enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency";
                /**
                 * @description approved-by 审批，guided-by 业务指导，located-in 属地，group-parent 集团上级，looks-after 园区科协与其园区，shares-office 合署，serves 联络服务
                 * @enum {string}
                 */
                readonly relation: "approved-by" | "guided-by" | "located-in" | "group-parent" | "shares-office" | "serves" | "looks-after";
                /** @description true：它对对方；false：对方对它 */
                readonly isFrom: boolean;
            }[];
            /** @description 您能看到的，它自己的和归它的库里的 */
            readonly records: {
                readonly need: number;
                readonly result: number;
                readonly expert: number;
            };
            readonly people: readonly {
                readonly role: string;
                readonly count: number;
                /** @description 管理员才看得到；查看记入日志 */
                readonly names: readonly string[] | null;
            }[];
        };
        readonly Organisation: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly kind: "enterprise" | "park" | "association" | "university" | "institute" | "society" | "agency";
            readonly region: string | null;
            readonly industry: string | null;
            readonly park: string | null;
            readonly description: string;
            /** Format: date-time */
            readonly firstSeen: string;
            /** Format: date-time */
            readonly updated: string;
        };
        readonly OwnExpert: {
            readonly expert: components["schemas"]["Expert"];
            /** @description 这份资料从哪里来 */
            readonly source: {
                /** @enum {string} */
                readonly channel: "file" | "api";
                readonly file: string | null;
            };
            readonly evidence: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "paper" | "patent" | "project" | "result";
                readonly title: string;
                readonly description: string;
                readonly year: number | null;
                readonly role: string | null;
                readonly number: string | null;
                /** @description 本人说过什么；null 没有 */
                readonly said: ("claimed" | "disowned" | "corrected" | "added") | null;
            }[];
            /** @description 本人说过不是他的，已不再显示和匹配 */
            readonly disowned: readonly {
                /** @enum {string} */
                readonly kind: "paper" | "patent" | "project" | "result";
                readonly title: string;
                readonly description: string;
                readonly year: number | null;
                readonly role: string | null;
                readonly number: string | null;
            }[];
            /** @description 每个研究方向有哪些依据支持；没有依据的方向匹配时很难排在前面 */
            readonly coverage: readonly {
                readonly field: string;
                readonly evidence: readonly string[];
            }[];
            /** @description 正在进行的对接数 */
            readonly running: number;
            /** @description 本人的意愿；null 还没有说过 */
            readonly wishes: {
                readonly profile: {
                    readonly title: string | null;
                    readonly fields: readonly string[];
                    readonly description: string;
                    readonly availability: string | null;
                };
                readonly loadLimit: number | null;
                readonly recommended: boolean;
                readonly pausedUntil: string | null;
                readonly refusedParks: readonly string[];
                readonly refusedFields: readonly string[];
            } | null;
        };
        readonly CommonNeed: {
            /** @description 各家标题中最能说明的一个 */
            readonly title: string;
            /** @description 确为同一需求的可能性，0 到 1 */
            readonly strength: number;
            readonly words: readonly string[];
            /** @description 提出单位数 */
            readonly firms: number;
            readonly industries: readonly string[];
            readonly regions: readonly string[];
            readonly members: readonly {
                readonly id: string;
                readonly organisation: string | null;
                readonly title: string;
                readonly industry: string | null;
                readonly region: string | null;
                readonly quotes: readonly {
                    readonly field: string;
                    readonly start: number;
                    readonly end: number;
                    readonly text: string;
                    readonly marks: readonly (readonly [
                        number,
                        number
                    ])[];
                }[];
            }[];
            /** @description 各家对同一指标的要求 */
            readonly indicators: readonly {
                readonly property: string;
                readonly demands: readonly {
                    readonly need: string;
                    readonly quote: {
                        readonly field: string;
                        readonly start: number;
                        readonly end: number;
                        readonly text: string;
                        readonly marks: readonly (readonly [
                            number,
                            number
                        ])[];
                    };
                }[];
                /** @description 要求最严的一条：满足它就都满足；无法比较为 null */
                readonly strictest: string | null;
            }[];
            readonly matches?: readonly components["schemas"]["Match"][];
            /** @description 暂无合适匹配或把握不大时：最接近的一条、差在哪里、下一步怎么办 */
            readonly advice?: {
                /**
                 * @description none 暂无合适匹配；uncertain 把握不大：列出的可能有用，请先看原文
                 * @enum {string}
                 */
                readonly says: "none" | "uncertain";
                readonly nearest: {
                    /** @enum {string} */
                    readonly kind: "need" | "result" | "expert";
                    readonly id: string;
                } | null;
                readonly obstacle: string;
                readonly steps: readonly string[];
            } | null;
        };
        readonly Feedback: {
            readonly id: string;
            readonly asked: {
                /** @enum {string} */
                readonly kind: "need" | "result" | "expert" | "question";
                readonly id: string;
            };
            readonly candidate: {
                /** @enum {string} */
                readonly kind: "need" | "result" | "expert";
                readonly id: string;
            };
            /** @enum {string} */
            readonly outcome: "shown" | "opened" | "accepted" | "declined" | "met" | "signed";
            readonly reason: ("off topic" | "targets missed" | "not credible" | "too early" | "too far" | "bad time" | "price" | "known already" | "other") | null;
            readonly words: string | null;
            readonly saidBy: string | null;
            /** Format: date-time */
            readonly at: string;
            readonly position: number | null;
            readonly score: number | null;
            readonly probability: number | null;
            readonly profile: string | null;
            readonly withdrawn: {
                /** Format: date-time */
                readonly at: string;
                readonly saidBy: string | null;
                readonly words: string | null;
            } | null;
        };
        readonly FileText: {
            /**
             * @description 按内容识别的种类
             * @enum {string}
             */
            readonly form: "docx" | "pdf" | "xlsx" | "txt";
            /** @description 文件里的文字，至多 20000 字 */
            readonly text: string;
            /** @description 文字更多，只取了前面的 */
            readonly isCut: boolean;
        };
        readonly MatchAnswer: {
            readonly matches: readonly components["schemas"]["Match"][];
            /** @description 问题同时要几样东西时，各个部分；只要一样时为空 */
            readonly parts: readonly components["schemas"]["Part"][];
            /** @description 暂无合适匹配或把握不大时：最接近的一条、差在哪里、下一步怎么办 */
            readonly advice: {
                /**
                 * @description none 暂无合适匹配；uncertain 把握不大：列出的可能有用，请先看原文
                 * @enum {string}
                 */
                readonly says: "none" | "uncertain";
                readonly nearest: {
                    /** @enum {string} */
                    readonly kind: "need" | "result" | "expert";
                    readonly id: string;
                } | null;
                readonly obstacle: string;
                readonly steps: readonly string[];
            } | null;
            readonly nearMisses: readonly components["schemas"]["NearMiss"][];
            /** @description 找相似需求时：其中与它实为同一需求（共性需求）的，按编号 */
            readonly nearIdentical: readonly string[];
            readonly refused: readonly {
                /** @enum {string} */
                readonly kind: "need" | "result" | "expert";
                readonly id: string;
                /** @enum {string} */
                readonly code: "same record" | "same organisation" | "declined before" | "no capacity" | "other purpose" | "own wish";
                /** @description 此前不合适的原因；撤回这条反馈，它就会再出现 */
                readonly declined?: {
                    readonly feedback: string;
                    /** @enum {string} */
                    readonly reason: "off topic" | "targets missed" | "not credible" | "too early" | "too far" | "bad time" | "price" | "known already" | "other";
                };
            }[];
            /** @description 因故没有用上的部分：embedder 外部向量模型（由本地的代替），meaning 语义（只按用词），words 用词（只按语义） */
            readonly degraded: readonly string[];
            readonly facets: {
                readonly [key: string]: readonly {
                    readonly value: string;
                    readonly label: string;
                    readonly count: number;
                }[];
            };
        };
        readonly NeedSources: {
            /** @description 本园区资源库里的 */
            readonly local: {
                readonly matches: readonly components["schemas"]["Match"][];
                /** @description 暂无合适匹配或把握不大时：最接近的一条、差在哪里、下一步怎么办 */
                readonly advice: {
                    /**
                     * @description none 暂无合适匹配；uncertain 把握不大：列出的可能有用，请先看原文
                     * @enum {string}
                     */
                    readonly says: "none" | "uncertain";
                    readonly nearest: {
                        /** @enum {string} */
                        readonly kind: "need" | "result" | "expert";
                        readonly id: string;
                    } | null;
                    readonly obstacle: string;
                    readonly steps: readonly string[];
                } | null;
                /** @description 因故没有用上的部分：embedder 外部向量模型（由本地的代替），meaning 语义（只按用词），words 用词（只按语义） */
                readonly degraded: readonly string[];
            };
            /** @description 本地没有合适的时这样说；有则为 null */
            readonly says: string | null;
            /** @description 本园区以外、较强相关以上的，按来源分开 */
            readonly sources: readonly {
                /** @enum {string} */
                readonly source: "local" | "upper level" | "society" | "institution" | "partner park" | "other";
                readonly sourceName: string;
                /** @description 来自谁的资源库 */
                readonly pools: readonly {
                    readonly id: string;
                    readonly name: string;
                }[];
                readonly matches: readonly components["schemas"]["Match"][];
            }[];
            /** @description 可以上报到的上级科协 */
            readonly upper: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            /** @description 现在能否用 POST /needs/{id}/escalate 一键上报 */
            readonly mayEscalate: boolean;
        };
        readonly NeedReading: {
            /** @description 需求名称 */
            readonly title: {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
            } | null;
            /** @description 想要什么 */
            readonly asks: readonly {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
            }[];
            /** @description 目前的问题 */
            readonly problem: readonly {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
            }[];
            /** @description 现状 */
            readonly current: readonly {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
            }[];
            /** @description 要达到的指标和要求 */
            readonly target: readonly {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
            }[];
            /** @description 数值指标 */
            readonly indicators: readonly {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
                /** @description 其中的数拆开来，供人修改；不是阿拉伯数字或不止一个时为 null */
                readonly measured: {
                    readonly start: number;
                    readonly end: number;
                    /** @enum {string} */
                    readonly comparator: "=" | "≥" | ">" | "≤" | "<" | "≈" | "reach" | "better" | "range" | "±";
                    /** @description 照原文的数，如 99.5、8～16 */
                    readonly value: string;
                    /** @description 照原文的单位，没有为空 */
                    readonly unit: string;
                } | null;
            }[];
            /** @description 限制条件 */
            readonly constraints: readonly {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
            }[];
            /** @description 合作方式 */
            readonly cooperation: readonly {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
            }[];
            /** @description 技术领域 */
            readonly fields: readonly {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
            }[];
            /** @description 预算 */
            readonly budget: {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
            } | null;
            /** @description 期限 */
            readonly deadline: {
                /** @description 在原文中的起点 */
                readonly start: number;
                readonly end: number;
                readonly text: string;
            } | null;
        };
        readonly ReadingDraft: {
            /**
             * @description 由谁解析：rules 规则，model 模型
             * @enum {string}
             */
            readonly reader: "rules" | "model";
            readonly reading: components["schemas"]["NeedReading"];
            /** @description reader：模型没有正常回答，由规则代替 */
            readonly degraded: readonly "reader"[];
        };
        readonly SearchAnswer: {
            readonly matches: {
                readonly need?: readonly components["schemas"]["Match"][];
                readonly result?: readonly components["schemas"]["Match"][];
                readonly expert?: readonly components["schemas"]["Match"][];
            };
            readonly parts: {
                /** @description 问题同时要几样东西时，各个部分；只要一样时为空 */
                readonly need?: readonly components["schemas"]["Part"][];
                /** @description 问题同时要几样东西时，各个部分；只要一样时为空 */
                readonly result?: readonly components["schemas"]["Part"][];
                /** @description 问题同时要几样东西时，各个部分；只要一样时为空 */
                readonly expert?: readonly components["schemas"]["Part"][];
            };
            readonly advice: {
                /** @description 暂无合适匹配或把握不大时：最接近的一条、差在哪里、下一步怎么办 */
                readonly need?: {
                    /**
                     * @description none 暂无合适匹配；uncertain 把握不大：列出的可能有用，请先看原文
                     * @enum {string}
                     */
                    readonly says: "none" | "uncertain";
                    readonly nearest: {
                        /** @enum {string} */
                        readonly kind: "need" | "result" | "expert";
                        readonly id: string;
                    } | null;
                    readonly obstacle: string;
                    readonly steps: readonly string[];
                } | null;
                /** @description 暂无合适匹配或把握不大时：最接近的一条、差在哪里、下一步怎么办 */
                readonly result?: {
                    /**
                     * @description none 暂无合适匹配；uncertain 把握不大：列出的可能有用，请先看原文
                     * @enum {string}
                     */
                    readonly says: "none" | "uncertain";
                    readonly nearest: {
                        /** @enum {string} */
                        readonly kind: "need" | "result" | "expert";
                        readonly id: string;
                    } | null;
                    readonly obstacle: string;
                    readonly steps: readonly string[];
                } | null;
                /** @description 暂无合适匹配或把握不大时：最接近的一条、差在哪里、下一步怎么办 */
                readonly expert?: {
                    /**
                     * @description none 暂无合适匹配；uncertain 把握不大：列出的可能有用，请先看原文
                     * @enum {string}
                     */
                    readonly says: "none" | "uncertain";
                    readonly nearest: {
                        /** @enum {string} */
                        readonly kind: "need" | "result" | "expert";
                        readonly id: string;
                    } | null;
                    readonly obstacle: string;
                    readonly steps: readonly string[];
                } | null;
            };
            /** @description 为什么不是他：差一点入选的，以及差在哪一项 */
            readonly nearMisses: {
                readonly need?: readonly components["schemas"]["NearMiss"][];
                readonly result?: readonly components["schemas"]["NearMiss"][];
                readonly expert?: readonly components["schemas"]["NearMiss"][];
            };
            readonly refused: readonly {
                /** @enum {string} */
                readonly kind: "need" | "result" | "expert";
                readonly id: string;
                /** @enum {string} */
                readonly code: "same record" | "same organisation" | "declined before" | "no capacity" | "other purpose" | "own wish";
                /** @description 此前不合适的原因；撤回这条反馈，它就会再出现 */
                readonly declined?: {
                    readonly feedback: string;
                    /** @enum {string} */
                    readonly reason: "off topic" | "targets missed" | "not credible" | "too early" | "too far" | "bad time" | "price" | "known already" | "other";
                };
            }[];
            /** @description 因故没有用上的部分：embedder 外部向量模型（由本地的代替），meaning 语义（只按用词），words 用词（只按语义） */
            readonly degraded: readonly string[];
            readonly facets: {
                readonly [key: string]: readonly {
                    readonly value: string;
                    readonly label: string;
                    readonly count: number;
                }[];
            };
        };
        readonly Suggestions: {
            /** @description 所写内容末尾被提示替换的那一段 */
            readonly typed: string;
            readonly terms: readonly {
                /** @description 词表中的说法 */
                readonly label: string;
                /** @description 同一概念的首选说法 */
                readonly preferred: string;
                /** @description 行业代码 */
                readonly industry: string;
                /** @description 标题（专家为研究领域）中有这个说法的公开记录数 */
                readonly counts: {
                    readonly need: number;
                    readonly result: number;
                    readonly expert: number;
                };
            }[];
            readonly titles: readonly {
                /** @enum {string} */
                readonly kind: "need" | "result";
                readonly id: string;
                readonly title: string;
            }[];
        };
        readonly Team: {
            /** @description 需求要的几样东西；只要一样时为空 */
            readonly parts: readonly {
                readonly label: string;
                /** @description 够格的专家数；0 为没有人 */
                readonly candidates: number;
            }[];
            readonly members: readonly {
                readonly expertId: string;
                readonly name: string;
                readonly subtitle: string;
                readonly covers: readonly {
                    /** @description 需求的第几个部分，从 0 起 */
                    readonly part: number;
                    readonly score: number;
                    readonly grade: 0 | 1 | 2 | 3;
                    readonly gradeName: string;
                    readonly reasons: readonly string[];
                    readonly quotes: readonly {
                        readonly source: string;
                        readonly text: string;
                    }[];
                }[];
            }[];
            /** @description 没有更小的团队，同样大小的没有更好的 */
            readonly isSmallest: boolean;
        };
        readonly NeedToConfirm: {
            readonly organisation: string | null;
            /** @description 涉敏需求不经链接显示，为 null */
            readonly title: string | null;
            readonly description: string | null;
            /** @enum {string} */
            readonly channel: "电话" | "走访" | "来访" | "会议" | "微信" | "邮件" | "其他";
            /** Format: date-time */
            readonly at: string;
        };
        readonly NeedHistory: {
            /** @description 代录：谁代哪个单位记下，从什么渠道听来 */
            readonly proxy: {
                /** @description 姓名；不是由有账号的人做的为 null */
                readonly account: string | null;
                /** @description 以哪个组织的身份 */
                readonly organisation: string | null;
                /** @description 需求属于哪个单位 */
                readonly owner: string;
                /** @enum {string} */
                readonly channel: "电话" | "走访" | "来访" | "会议" | "微信" | "邮件" | "其他";
                /** Format: date-time */
                readonly at: string;
                /** @description member 企业人员，link 企业凭链接，park 园区；null 还没有确认 */
                readonly confirmedBy: ("member" | "link" | "park") | null;
                readonly confirmedAt: string | null;
                /** @description 发给企业的确认链接；没有发过，或已经用过、作废的为 null */
                readonly link: {
                    /** @description 发往的邮箱，中间打星号 */
                    readonly sentTo: string;
                    /** Format: date-time */
                    readonly expires: string;
                    /** @description 已经过期，要重发 */
                    readonly expired: boolean;
                } | null;
            } | null;
            readonly events: readonly {
                /** @enum {string} */
                readonly deed: "submit" | "return" | "publish" | "take-up" | "engage" | "settle" | "escalate" | "hand-back" | "recall" | "withdraw" | "merge" | "seal" | "unseal" | "begin" | "import" | "confirm" | "name reviewer" | "remove reviewer";
                readonly fromState: ("draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated") | null;
                /** @enum {string} */
                readonly toState: "draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated";
                /** Format: date-time */
                readonly at: string;
                /** @description 姓名；不是由有账号的人做的为 null */
                readonly account: string | null;
                /** @description 以哪个组织的身份 */
                readonly organisation: string | null;
                readonly role: string;
                readonly reason: string | null;
                /** @description 发布给谁、上报给谁、并入哪条、怎样确认 */
                readonly detail: string | null;
            }[];
        };
        readonly NeedNumbers: {
            readonly parks: readonly {
                readonly id: string;
                readonly name: string;
                /** @description 每格至少 3 条才给出 */
                readonly cells: readonly {
                    readonly industry: string | null;
                    /** @enum {string} */
                    readonly state: "draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated";
                    readonly needs: number;
                }[];
                /** @description 不足以单列的各格合计；仍太少或没有为 null */
                readonly rest: number | null;
            }[];
        };
        readonly NeedReviewers: {
            /** @description 可以看这条需求的人；涉敏需求只有他们看得到 */
            readonly reviewers: readonly {
                readonly accountId: string;
                readonly name: string;
                /** Format: date-time */
                readonly at: string;
            }[];
        };
        readonly ProfileRun: {
            readonly id: string;
            /** @enum {string} */
            readonly list: "search" | "shortlist" | "digest";
            /** @description 信号 -> 权重，合计为 1 */
            readonly weights: {
                readonly [key: string]: number;
            };
            readonly note: string;
            /**
             * @description running 正在评测，done 已完成，stopped 已停止，failed 没有完成
             * @enum {string}
             */
            readonly state: "running" | "done" | "stopped" | "failed";
            readonly progress: {
                /** @enum {string} */
                readonly stage: "loading" | "own" | "shipped" | "fitting";
                readonly done: number;
                readonly of: number;
                /** Format: date-time */
                readonly at: string;
            };
            readonly begunBy: string | null;
            readonly byName: string | null;
            /** Format: date-time */
            readonly begun: string;
            readonly ended: string | null;
            readonly on: {
                readonly code: string;
                readonly data: string;
            } | null;
            readonly findings: {
                readonly figures: readonly {
                    /** @enum {string} */
                    readonly kind: "result" | "expert";
                    /** @enum {string} */
                    readonly measure: "nDCG@10" | "MAP" | "MRR@10" | "recall@100" | "AUC";
                    readonly needs: number;
                    readonly own: number;
                    readonly shipped: number;
                    /** @description 纯 BM25 */
                    readonly plain: number;
                    /** @description 配对差的均值和 95% 区间 */
                    readonly overPlain: {
                        readonly mean: number;
                        readonly low: number;
                        readonly high: number;
                    };
                    /** @description 配对差的均值和 95% 区间 */
                    readonly overShipped: {
                        readonly mean: number;
                        readonly low: number;
                        readonly high: number;
                    };
                }[];
                /** @description 没有参与拟合的需求上的概率校准误差（ECE） */
                readonly calibrationError: {
                    readonly result: number;
                    readonly expert: number;
                };
                readonly abstention: {
                    readonly withAnswer: {
                        readonly none: number;
                        readonly uncertain: number;
                        readonly matches: number;
                    };
                    readonly withoutAnswer: {
                        readonly none: number;
                        readonly uncertain: number;
                        readonly matches: number;
                    };
                };
                readonly fitted: {
                    readonly calibration: {
                        readonly need: {
                            readonly slope: number;
                            readonly intercept: number;
                        };
                        readonly result: {
                            readonly slope: number;
                            readonly intercept: number;
                        };
                        readonly expert: {
                            readonly slope: number;
                            readonly intercept: number;
                        };
                    };
                    readonly abstention: {
                        readonly weights: {
                            readonly [key: string]: number;
                        };
                        readonly floor: number;
                    };
                };
            } | null;
        };
        readonly WeightProfile: {
            /** @enum {string} */
            readonly list: "search" | "shortlist" | "digest";
            readonly signals: readonly {
                readonly signal: string;
                readonly label: string;
            }[];
            readonly shipped: {
                /** @description 信号 -> 权重，合计为 1 */
                readonly weights: {
                    readonly [key: string]: number;
                };
                readonly calibration: {
                    readonly need: {
                        readonly slope: number;
                        readonly intercept: number;
                    };
                    readonly result: {
                        readonly slope: number;
                        readonly intercept: number;
                    };
                    readonly expert: {
                        readonly slope: number;
                        readonly intercept: number;
                    };
                };
                readonly abstention: {
                    readonly weights: {
                        readonly [key: string]: number;
                    };
                    readonly floor: number;
                };
                readonly fitted: {
                    readonly data: string;
                    readonly date: string;
                };
            };
            readonly inForce: {
                /** @description 信号 -> 权重，合计为 1 */
                readonly weights: {
                    readonly [key: string]: number;
                };
                readonly calibration: {
                    readonly need: {
                        readonly slope: number;
                        readonly intercept: number;
                    };
                    readonly result: {
                        readonly slope: number;
                        readonly intercept: number;
                    };
                    readonly expert: {
                        readonly slope: number;
                        readonly intercept: number;
                    };
                };
                readonly abstention: {
                    readonly weights: {
                        readonly [key: string]: number;
                    };
                    readonly floor: number;
                };
                readonly runId: string | null;
                readonly isOutdated: boolean;
            };
            readonly grades: readonly {
                readonly grade: number;
                readonly name: string;
                readonly from: number;
            }[];
            readonly goodFrom: number;
            readonly changes: readonly {
                readonly sequence: number;
                /** @enum {string} */
                readonly list: "search" | "shortlist" | "digest";
                /** @description null：随附的方案 */
                readonly runId: string | null;
                readonly by: string | null;
                readonly byName: string | null;
                /** Format: date-time */
                readonly at: string;
                readonly why: string;
            }[];
            readonly runs: readonly components["schemas"]["ProfileRun"][];
            readonly running: {
                readonly id: string;
                /** @enum {string} */
                readonly list: "search" | "shortlist" | "digest";
            } | null;
            /** @description 排序程序和评测集的版本 */
            readonly on: {
                readonly code: string;
                readonly data: string;
            };
        };
        readonly WeightTrial: {
            readonly asked: string;
            /** @description 信号 -> 权重，合计为 1 */
            readonly weights: {
                readonly [key: string]: number;
            };
            readonly candidates: number;
            /** @description 两种权重下排进前十的 */
            readonly rows: readonly {
                readonly id: string;
                readonly title: string;
                readonly subtitle: string;
                readonly before: {
                    readonly place: number;
                    readonly score: number;
                };
                readonly after: {
                    readonly place: number;
                    readonly score: number;
                };
                readonly reasons: readonly {
                    readonly signal: string;
                    readonly value: number | null;
                    readonly before: number;
                    readonly after: number;
                }[];
            }[];
        };
        readonly RunComparison: {
            readonly lines: readonly {
                /** @enum {string} */
                readonly kind: "result" | "expert";
                /** @enum {string} */
                readonly measure: "nDCG@10" | "MAP" | "MRR@10" | "recall@100" | "AUC";
                readonly needs: number;
                readonly before: number;
                readonly after: number;
                /** @description 配对差的均值和 95% 区间 */
                readonly gain: {
                    readonly mean: number;
                    readonly low: number;
                    readonly high: number;
                };
            }[];
        };
        readonly SaidByGrade: {
            readonly said: readonly {
                /** @description 展示时的等级；没有记下为 null */
                readonly grade: number | null;
                readonly outcome: string;
                readonly count: number;
            }[];
            /** @description 选了等级时，这一等级的最近若干条 */
            readonly rows: readonly {
                readonly askedKind: string;
                readonly askedId: string;
                readonly kind: string;
                readonly recordId: string;
                readonly outcome: string;
                readonly reason: string | null;
                /** Format: date-time */
                readonly at: string;
                readonly position: number | null;
                readonly probability: number | null;
            }[];
        };
        readonly ResultSelection: {
            readonly id: string;
            /** @enum {string} */
            readonly state: "submitted" | "published" | "returned";
            readonly reason: string | null;
            readonly at: string;
        };
        readonly ExposureLedger: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly days: number;
            readonly lines: readonly {
                readonly expertId: string;
                readonly name: string;
                readonly organisation: string | null;
                /** @description 共几次 */
                readonly times: number;
                readonly bySource: {
                    readonly [key: string]: number;
                };
                /** @description 其中接受的邀请 */
                readonly accepted: number;
                /** @description 其中婉拒的邀请 */
                readonly declined: number;
                /** @description 手上进行中的对接，不论哪家 */
                readonly running: number;
                /** @description 自己说能接几件；null：没有说 */
                readonly capacity: number | null;
            }[];
        };
        readonly FunnelLine: {
            /**
             * @description submitted 发布，qualified 合格，recommended 推荐，accepted 接受，met 见面，intent 意向，signed 签约，launched 落地
             * @enum {string}
             */
            readonly stage: "submitted" | "qualified" | "recommended" | "accepted" | "met" | "intent" | "signed" | "launched";
            /** @description 到过这一步的需求 */
            readonly needs: number;
            /** @description 到过上一步的需求，即分母 */
            readonly of: number;
            /** @description 到过这一步的对接；一个需求可以有几个 */
            readonly engagements: number | null;
            /** @description 停在这一步的需求，按原因 */
            readonly stopped: {
                readonly [key: string]: number;
            };
        };
        readonly Funnel: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly lines: readonly components["schemas"]["FunnelLine"][];
            readonly declined: readonly {
                /** @enum {string} */
                readonly reason: "off topic" | "targets missed" | "not credible" | "too early" | "too far" | "bad time" | "price" | "known already" | "other";
                readonly engagements: number;
            }[];
            readonly byPark: readonly {
                readonly id: string;
                readonly name: string;
                readonly lines: readonly components["schemas"]["FunnelLine"][];
            }[];
            readonly byIndustry: readonly {
                readonly industry: string | null;
                /** @description 行业名称 */
                readonly name: string | null;
                readonly lines: readonly components["schemas"]["FunnelLine"][];
            }[];
            /** @description 过小而不单列的行业，合计；没有或仍太少为 null */
            readonly undisclosed: number | null;
        };
        readonly FunnelRow: {
            readonly needId: string;
            readonly title: string;
            readonly pool: string | null;
            readonly organisationId: string | null;
            readonly industry: string | null;
            /** @enum {string} */
            readonly state: "draft" | "submitted" | "returned" | "published" | "matching" | "engaged" | "solved" | "partly solved" | "unsolved" | "withdrawn" | "merged" | "escalated";
            /** @description 每一步第一次到的日期 */
            readonly reached: {
                readonly [key: string]: string;
            };
            /** @enum {string} */
            readonly standstill: "going on" | "returned" | "withdrawn" | "merged" | "declined" | "unsolved";
            readonly engagements: number;
        };
        readonly FunnelEngagements: {
            readonly rows: readonly {
                readonly engagementId: string;
                readonly needId: string;
                readonly title: string | null;
                /** @description 专家姓名或成果名称 */
                readonly candidate: string | null;
                /** @enum {string} */
                readonly state: "proposed" | "invited" | "accepted" | "declined" | "met" | "intent" | "signed" | "launched" | "closed";
                /** @description 到这一步的日期；婉拒的为 null */
                readonly on: string | null;
                /** @description 婉拒的原因 */
                readonly reason: ("off topic" | "targets missed" | "not credible" | "too early" | "too far" | "bad time" | "price" | "known already" | "other") | null;
            }[];
            /** @description 计入数字但您无权看到的对接 */
            readonly hidden: number;
        };
        readonly ParksBelow: {
            readonly year: number;
            /** @description 直接下级的科协；园区科协由其园区上报 */
            readonly associations: readonly {
                readonly id: string;
                readonly name: string;
                /** @description 这一年采集表的最后一版；没有报为 null */
                readonly filing: {
                    /** @enum {string} */
                    readonly state: "filed" | "returned" | "accepted";
                    readonly version: number;
                    /** Format: date-time */
                    readonly at: string;
                    readonly reason: string | null;
                } | null;
            }[];
            readonly parks: readonly {
                readonly id: string;
                readonly name: string;
                /** @description 已提交、没有撤销的需求 */
                readonly needs: number;
                /** @description 其中等待园区审核的 */
                readonly waiting: number;
                /** @description 进行中的对接 */
                readonly open: number;
                /** @description 其中已逾期的 */
                readonly overdue: number;
                /** @description 最近一次有动静的时刻；从来没有为 null */
                readonly last: string | null;
                /** @description 很久没有动静 */
                readonly asleep: boolean;
                /** @description 这一年采集表的最后一版；没有报为 null */
                readonly filing: {
                    /** @enum {string} */
                    readonly state: "filed" | "returned" | "accepted";
                    readonly version: number;
                    /** Format: date-time */
                    readonly at: string;
                    readonly reason: string | null;
                } | null;
            }[];
        };
        readonly ServiceRows: {
            readonly rows: readonly {
                readonly id: string;
                /** Format: date */
                readonly on: string;
                readonly organisationId: string | null;
                readonly firm: string | null;
                readonly needId: string | null;
                /** @description 需求名称 */
                readonly title: string | null;
                readonly engagementId: string | null;
                /** @description 成效的合同号和金额，问题的名称 */
                readonly note: string | null;
            }[];
            /** @description 计入数字但您无权看到的 */
            readonly hidden: number;
        };
        readonly ServiceLedger: {
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            /** @description 每家企业一行；只能看数字的上级为 null */
            readonly firms: readonly {
                readonly organisationId: string;
                readonly name: string;
                readonly pool: string | null;
                /** @description 走访企业 */
                readonly visits: number;
                /** @description 走访专家 */
                readonly expertVisits: number;
                /** @description 通话 */
                readonly calls: number;
                /** @description 对接会 */
                readonly meetings: number;
                /** @description 诊断意见 */
                readonly diagnoses: number;
                /** @description 新提交需求 */
                readonly needs: number;
                /** @description 企业确认解决 */
                readonly solved: number;
                /** @description 新开对接 */
                readonly engagements: number;
                /** @description 新记问题 */
                readonly problems: number;
                /** @description 其中已处理 */
                readonly handled: number;
            }[] | null;
            /** @description 逐月的家次，从第一个有服务的月到最后一个；各月之和等于合计 */
            readonly months: readonly {
                /** @description YYYY-MM */
                readonly month: string;
                /** @description 走访企业 */
                readonly visits: number;
                /** @description 走访专家 */
                readonly expertVisits: number;
                /** @description 通话 */
                readonly calls: number;
                /** @description 对接会 */
                readonly meetings: number;
                /** @description 诊断意见 */
                readonly diagnoses: number;
                /** @description 新提交需求 */
                readonly needs: number;
                /** @description 企业确认解决 */
                readonly solved: number;
                /** @description 新开对接 */
                readonly engagements: number;
                /** @description 新记问题 */
                readonly problems: number;
                /** @description 其中已处理 */
                readonly handled: number;
            }[];
            readonly totals: {
                readonly [key: string]: {
                    /** @description 家次 */
                    readonly times: number;
                    /** @description 家 */
                    readonly firms: number;
                };
            };
            /** @description 意向 intent、签约 contract、立项 project、落地 launch 分开；几家共享的一项只算一次 */
            readonly outcomes: {
                readonly [key: string]: {
                    readonly planned: {
                        readonly count: number;
                        readonly yuan: number;
                        /** @description 其中写明金额的项数 */
                        readonly withAmount: number;
                    };
                    readonly actual: {
                        readonly count: number;
                        readonly yuan: number;
                        /** @description 其中写明金额的项数 */
                        readonly withAmount: number;
                    };
                };
            };
        };
        readonly YearlyFiling: {
            readonly organisationId: string;
            readonly year: number;
            readonly version: number;
            /**
             * @description filed 已报，returned 退回，accepted 通过
             * @enum {string}
             */
            readonly state: "filed" | "returned" | "accepted";
            readonly figures: readonly {
                /** @enum {string} */
                readonly item: "parks" | "enterprises" | "associations" | "institutions" | "societies" | "agencies" | "results" | "experts" | "visits" | "meetings" | "diagnoses" | "needs submitted" | "needs qualified" | "needs recommended" | "needs solved" | "intents" | "contracts" | "contract yuan" | "projects" | "launches";
                readonly value: number;
                /** @description 系统数 */
                readonly live: number;
                readonly note: string | null;
            }[];
            /** @description 退回的原因 */
            readonly reason: string | null;
            readonly by: string;
            /** Format: date-time */
            readonly at: string;
        };
        readonly YearlyView: {
            /** @description 系统按现有记录数出的数 */
            readonly live: {
                readonly [key: string]: number;
            };
            /** @description 各版，最后一版有效 */
            readonly filings: readonly components["schemas"]["YearlyFiling"][];
            readonly mayFile: boolean;
            readonly mayReview: boolean;
        };
        readonly YearlyRows: {
            readonly rows: readonly {
                readonly id: string;
                readonly label: string;
                readonly on: string | null;
                readonly note: string | null;
            }[];
            /** @description 另有几行计入数字，读者无权看 */
            readonly hidden: number;
        };
        readonly ThesaurusChange: {
            readonly id: string;
            readonly concept: string;
            /**
             * @description add 新增，change 修改，retire 停用，undo 撤销一次改动
             * @enum {string}
             */
            readonly act: "add" | "change" | "retire" | "undo";
            readonly kind: string | null;
            readonly industry: string | null;
            readonly added: {
                readonly altLabel?: readonly string[];
                readonly en?: readonly string[];
                readonly broader?: readonly string[];
                readonly related?: readonly string[];
                readonly said?: readonly string[];
                readonly befalls?: readonly string[];
            };
            readonly removed: {
                readonly altLabel?: readonly string[];
                readonly en?: readonly string[];
                readonly broader?: readonly string[];
                readonly related?: readonly string[];
                readonly said?: readonly string[];
                readonly befalls?: readonly string[];
            };
            /** @description 改动给它的新首选词；没有改名为 null */
            readonly renamed: string | null;
            /** @description 撤销的是哪一次改动 */
            readonly undoes: string | null;
            readonly why: string;
            /** @description 谁；账号已注销为 null */
            readonly name: string | null;
            /** Format: date-time */
            readonly at: string;
            /** @description 已撤销，不再生效 */
            readonly isTakenBack: boolean;
        };
        readonly Concept: {
            readonly concept: string;
            readonly altLabel: readonly string[];
            readonly hiddenLabel: readonly string[];
            readonly en: readonly string[];
            readonly broader: readonly string[];
            readonly related: readonly string[];
            /** @description 问题的表现 */
            readonly said: readonly string[];
            /** @description 表现要说到其中之一才算 */
            readonly befalls: readonly string[];
            readonly kind: string;
            readonly industry: string;
            /** @description 查到的那个说法；没有查说法为 null */
            readonly matched: string | null;
            /**
             * @description shipped 随产品，changed 本机构改过，house 本机构新增，retired 已停用
             * @enum {string}
             */
            readonly stand: "shipped" | "changed" | "house" | "retired";
        };
        readonly DoneThesaurusChange: {
            /** @description 这次改动的编号 */
            readonly id: string;
            readonly concept: string;
            /** @description 含有增减的词、已重新切词的资料条数 */
            readonly segmented: {
                readonly need: number;
                readonly result: number;
                readonly expert: number;
            };
        };
        readonly ConceptView: {
            readonly concept: string;
            readonly altLabel: readonly string[];
            readonly hiddenLabel: readonly string[];
            readonly en: readonly string[];
            readonly broader: readonly string[];
            readonly related: readonly string[];
            /** @description 问题的表现 */
            readonly said: readonly string[];
            /** @description 表现要说到其中之一才算 */
            readonly befalls: readonly string[];
            readonly kind: string;
            readonly industry: string;
            /**
             * @description shipped 随产品，changed 本机构改过，house 本机构新增，retired 已停用
             * @enum {string}
             */
            readonly stand: "shipped" | "changed" | "house" | "retired";
            readonly narrower: readonly string[];
            /** @description 把它列为相关词的概念 */
            readonly relatedFrom: readonly string[];
            /** @description 随产品的原样；本机构新增的为 null */
            readonly shipped: {
                readonly concept: string;
                readonly altLabel: readonly string[];
                readonly hiddenLabel: readonly string[];
                readonly en: readonly string[];
                readonly broader: readonly string[];
                readonly related: readonly string[];
                /** @description 问题的表现 */
                readonly said: readonly string[];
                /** @description 表现要说到其中之一才算 */
                readonly befalls: readonly string[];
                readonly kind: string;
                readonly industry: string;
            } | null;
            readonly history: readonly components["schemas"]["ThesaurusChange"][];
            /** @description 说法的提醒 */
            readonly remarks: readonly string[];
            /** @description 最后一次改动的编号，没有改过为 0；改写时作为 If-Match */
            readonly version: number;
        };
        readonly UnderstoodSentence: {
            /** @description 句子切成的词 */
            readonly words: readonly string[];
            readonly concepts: readonly {
                readonly concept: string;
                readonly said: string;
                readonly start: number;
                readonly end: number;
                /** @description 一并去找的同义说法 */
                readonly same: readonly string[];
                readonly broader: readonly string[];
                readonly related: readonly string[];
            }[];
            /** @description 没有说出名字、从表现认出的问题，和因此去找的词 */
            readonly symptoms: readonly {
                readonly concept: string;
                readonly said: string;
                readonly looksFor: readonly string[];
            }[];
            /** @description 用这句话会找到的头几条成果和专家 */
            readonly found: readonly {
                /** @enum {string} */
                readonly kind: "need" | "result" | "expert";
                readonly id: string;
                readonly title: string;
                readonly subtitle: string;
                readonly gradeName: string;
                /** @description 是词库带来的，就写明经过哪些词；否则为空 */
                readonly through: string;
            }[];
        };
        readonly TripPlan: {
            /** Format: date */
            readonly day: string;
            readonly visitors: readonly {
                readonly expertId: string;
                readonly name: string;
                readonly subtitle: string;
                readonly visits: number;
                /** @description 为什么不安排；能安排的为 null */
                readonly refusal: ("same record" | "same organisation" | "declined before" | "no capacity" | "other purpose" | "own wish" | "engaged already" | "left out") | null;
            }[];
            readonly visits: readonly {
                /** @enum {string} */
                readonly half: "morning" | "afternoon";
                readonly place: number;
                readonly expertId: string;
                readonly firm: {
                    readonly organisationId: string | null;
                    readonly name: string;
                    readonly region: string | null;
                };
                readonly needs: readonly {
                    readonly needId: string;
                    readonly title: string;
                    readonly score: number;
                    readonly grade: 0 | 1 | 2 | 3;
                    readonly gradeName: string;
                    readonly reasons: readonly string[];
                    readonly quotes: readonly {
                        readonly source: string;
                        readonly text: string;
                    }[];
                }[];
            }[];
            /** @description 合适而没有排上的，及原因 */
            readonly passed: readonly {
                readonly expertId: string;
                readonly firm: {
                    readonly organisationId: string | null;
                    readonly name: string;
                    readonly region: string | null;
                };
                readonly needs: readonly {
                    readonly needId: string;
                    readonly title: string;
                    readonly score: number;
                    readonly grade: 0 | 1 | 2 | 3;
                    readonly gradeName: string;
                    readonly reasons: readonly string[];
                    readonly quotes: readonly {
                        readonly source: string;
                        readonly text: string;
                    }[];
                }[];
                readonly why: string;
            }[];
            /** @description 不能安排的：已谢绝、正在对接、同一单位等 */
            readonly refused: readonly {
                readonly expertId: string;
                readonly needId: string;
                readonly title: string;
                /** @enum {string} */
                readonly code: "same record" | "same organisation" | "declined before" | "no capacity" | "other purpose" | "own wish" | "engaged already" | "left out";
            }[];
            /** @description 没有哪种安排更好 */
            readonly isOptimal: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
