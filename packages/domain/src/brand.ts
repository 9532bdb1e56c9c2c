declare const brand: unique symbol;

/** A value that went through its one constructor: the same at run time, another type at compile time. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
