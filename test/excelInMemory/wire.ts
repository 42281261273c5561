/**
 * What Microsoft's client sends and expects, as its own text has it (`ClientRequestBase.buildRequestMessageBodyAndRequestFlags`
 * and `ClientRequestContext.processRequestExecutorResponseMessage`). Names are PascalCase on the wire.
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** 1 the workbook, 3 by a method, 4 by a property, 5 by `getItem`, 6 by a reference, 7 the null object. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** 1 instantiate, 2 load, 3 call, 4 set, 5 trace. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** An argument is an object where the number at its place in `ReferencedObjectPathIds` is the id of one. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** Paths such as `format/fill/color`; nothing or `*` are all plain properties. `items/` is left out by the client. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly TraceIds?: readonly number[];
  readonly Results?: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

export interface RequestMessage {
  readonly Url: string;
  readonly Headers: unknown;
  readonly Body: unknown;
}

export interface ResponseMessage {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: ResponseBody | null;
}
