import { Link } from '@tanstack/react-router';

/** What a line of an order is called; what the catalogue knows leads to its page. */
export function LineName({ line }: { line: { productId: string | null; description: string } }) {
  if (line.productId === null) return <span className="font-[550]">{line.description}</span>;
  return (
    <Link to="/products/$productId" params={{ productId: line.productId }} className="font-[550] hover:underline">
      {line.description}
    </Link>
  );
}
