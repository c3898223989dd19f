/** Why a site cannot be built, published or served, in words that tell the user all he needs; no stack helps. */
export class PublishError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PublishError';
  }
}
