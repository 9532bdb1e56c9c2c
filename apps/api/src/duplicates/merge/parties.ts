/** The client that stays and the one that becomes part of it. */
export interface Parties {
  readonly survivorId: string;
  readonly loserId: string;
}
