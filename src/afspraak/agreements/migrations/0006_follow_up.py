"""An agreement may follow on one that came to its end. The link stands beside what is signed."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('agreements', '0005_file'),
    ]

    operations = [
        migrations.AddField(
            model_name='agreement',
            name='follow_up_of',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='follow_ups', to='agreements.agreement'),
        ),
    ]
