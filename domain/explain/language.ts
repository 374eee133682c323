export const LANGUAGES = ['zh', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in every language that the platform speaks. */
export type Texts = Readonly<Record<Language, string>>;
