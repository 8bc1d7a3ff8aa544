/** A subscription, of its own or inside a topic. */
interface Delivery {
  readonly Protocol?: string | undefined;
  readonly Endpoint?: string | undefined;
}

/** What makes a plain web delivery a secure one. SNS takes the protocol that is asked for, and the URL must begin with it. */
export const secured = ({ Endpoint }: Delivery): Delivery => ({
  Protocol: 'https',
  ...(Endpoint !== undefined && { Endpoint: Endpoint.replace(/^http:/, 'https:') }),
});
