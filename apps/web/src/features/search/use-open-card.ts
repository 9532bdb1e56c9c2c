import { useNavigate } from '@tanstack/react-router';
import type { Visit } from '#lib';

/** How a card of each kind is opened. */
export function useOpenCard() {
  const navigate = useNavigate();
  return (kind: Visit['kind'], id: string) => () => {
    switch (kind) {
      case 'client':
        return void navigate({ to: '/clients/$clientId', params: { clientId: id } });
      case 'order':
        return void navigate({ to: '/orders/$orderId', params: { orderId: id } });
      case 'product':
        return void navigate({ to: '/products/$productId', params: { productId: id } });
    }
  };
}
