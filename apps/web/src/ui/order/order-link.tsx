import { Link } from '@tanstack/react-router';

/** An order's number in a row that opens by a click or by the keyboard itself: the link leads to the order's page instead. */
export function OrderLink({ orderId, number }: { orderId: string; number: string }) {
  return (
    <Link
      to="/orders/$orderId"
      params={{ orderId }}
      tabIndex={-1}
      className="font-semibold hover:underline"
      onClick={(event) => event.stopPropagation()}
    >
      {number}
    </Link>
  );
}
