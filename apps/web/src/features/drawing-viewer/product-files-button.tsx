import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#lib';
import { ViewerButton, type ViewerButtonProps } from './viewer-button.tsx';

interface ProductFilesButtonProps extends Omit<ViewerButtonProps, 'files' | 'onOpen'> {
  productId: string;
}

/** Opens the photos and drawings of a product in the viewer; which ones there are is asked only then. */
export function ProductFilesButton({ productId, ...button }: ProductFilesButtonProps) {
  const [asked, setAsked] = useState(false);
  const { data: card } = useQuery({ ...api.products.card.queryOptions({ id: productId }), enabled: asked });
  return <ViewerButton files={card?.files} onOpen={() => setAsked(true)} {...button} />;
}
