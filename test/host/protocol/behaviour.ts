import type { Arguments } from "./arguments";
import { ObjectBase } from "./host-object";
import type { Argument, CollectionAccess, Reply, ScalarAccess, HostObject } from "./host-object";
import type { Wire } from "./wire";

export interface Scalar<M> {
  readonly get: (model: M) => Wire;
  readonly set?: (model: M, value: Argument) => void;
}

/**
 * Hand-written behaviour of a class over its model `M`, by protocol name. Other members are refused by name.
 */
export interface Behaviour<M> {
  readonly scalars?: { readonly [wire: string]: Scalar<M> };
  readonly objects?: { readonly [wire: string]: (model: M) => HostObject | null };
  /** The result of a void method is ignored. */
  readonly methods?: { readonly [wire: string]: (model: M, given: Arguments) => unknown };
  readonly items?: (model: M) => readonly HostObject[];
  readonly find?: (model: M, key: string | number) => HostObject | undefined;
}

/** An object of a class with hand-written behaviour. */
export class BehavingObject<M> extends ObjectBase implements HostObject {
  readonly evidence = "hand-written";

  constructor(
    type: string,
    private readonly behaviour: Behaviour<M>,
    override readonly model: M,
  ) {
    super(type, model);
  }

  scalar(wire: string): ScalarAccess | undefined {
    const scalar = this.behaviour.scalars?.[wire];
    if (scalar === undefined) return undefined;
    const { get, set } = scalar;
    return {
      evidence: this.evidence,
      get: () => get(this.model),
      set: set && ((value) => set(this.model, value)),
    };
  }

  child(wire: string): { readonly object: HostObject | null } | undefined {
    const child = this.behaviour.objects?.[wire];
    return child && { object: child(this.model) };
  }

  method(wire: string): ((given: Arguments) => Reply) | undefined {
    const method = this.behaviour.methods?.[wire];
    return method && ((given) => asReply(method(this.model, given)));
  }

  get collection(): CollectionAccess | undefined {
    const { items, find } = this.behaviour;
    if (items === undefined) return undefined;
    return { items: () => items(this.model), find: find && ((key) => find(this.model, key)) };
  }
}

/** Converts the result of a method: a value or an object. */
function asReply(result: unknown): Reply {
  if (typeof result === "function") throw new TypeError("A method gave a function");
  return result as Reply;
}

/** Creates the objects of a class. A model always gets the same object, so that references stay valid. */
export function objectsOf<M extends object>(type: string, behaviour: Behaviour<M>): (model: M) => HostObject {
  const objects = new WeakMap<M, HostObject>();
  return (model) => {
    const known = objects.get(model);
    if (known !== undefined) return known;
    const object = new BehavingObject(type, behaviour, model);
    objects.set(model, object);
    return object;
  };
}
