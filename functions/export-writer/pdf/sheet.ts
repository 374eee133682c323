export type Align = 'left' | 'center' | 'right';

export type SheetColumn = {
  /** What it stands under together with its neighbours of the same group. */
  readonly group?: string;
  readonly title: string;
  /** Of the width of the paper, in thousandths; those of all columns are a thousand. */
  readonly share: number;
  readonly align: Align;
};

export type SheetRow = {
  readonly cells: readonly string[];
  /** How many columns the first cell takes up. */
  readonly span: number;
  readonly isTotal: boolean;
};

/** What is printed in one piece: a table with what stands above and below it. */
export type Sheet = {
  readonly title: string;
  /** From the left edge to the right one. */
  readonly facts: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Lines below the table, each of some texts side by side. */
  readonly notes: readonly (readonly string[])[];
  readonly textPt: number;
  readonly hasPageOfItsOwn: boolean;
};
