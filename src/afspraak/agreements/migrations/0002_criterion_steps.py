"""A number may be agreed along steps on its way. Earlier versions have none, and their hashes stay."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='criterion',
            name='steps',
            field=models.JSONField(blank=True, default=list),
        ),
        migrations.AddConstraint(
            model_name='criterion',
            constraint=models.CheckConstraint(condition=models.Q(('kind', 'number'), ('steps', []), _connector='OR'), name='criterion_steps_of_a_number'),
        ),
    ]
