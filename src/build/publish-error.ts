/** Error when a site cannot be built, published or served. Its message is written for the user; the stack does not help. */
export class PublishError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PublishError';
  }
}
