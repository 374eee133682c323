import { OutsideFault } from '../store/outside-fault.ts';

/** Somebody outside whom an answer hangs on, such as an issuer that publishes keys, did not answer in time or sense. */
export class Unreachable extends OutsideFault {
  override readonly name = 'Unreachable';
}
