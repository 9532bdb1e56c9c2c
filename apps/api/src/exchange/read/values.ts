export type Kopecks = number;
export type Thousandths = number;
export type PlainDate = string;
export const kopecks = (value: number): Kopecks => value;
export const thousandths = (value: number): Thousandths => value;
