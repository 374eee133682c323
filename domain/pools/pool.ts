export const POOL_IDS = ['guidance', 'compensation'] as const;

export type PoolId = (typeof POOL_IDS)[number];

/** As the seed document names them (徐政发〔2016〕12号, 五(三)). */
export const POOL_NAMES: Readonly<Record<PoolId, string>> = {
  guidance: '市天使投资引导基金',
  compensation: '市科技成果转化风险补偿专项资金',
};

export function isPoolId(text: string): text is PoolId {
  return (POOL_IDS as readonly string[]).includes(text);
}
